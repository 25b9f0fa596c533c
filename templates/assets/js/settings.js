// The reading settings of the header, and what paper and a file system need.
(function () {
  "use strict";
  var KEY = "taizhang.reading";
  var root = document.documentElement;

  function load() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (error) {
      return {};
    }
  }

  function save(name, value) {
    var saved = load();
    saved[name] = value;
    try {
      localStorage.setItem(KEY, JSON.stringify(saved));
    } catch (error) {
      // Without storage the setting lasts as long as the page.
    }
  }

  var SWITCHES = {
    elder: function (on) {
      root.toggleAttribute("data-tz-elder", on);
      root.toggleAttribute("data-tz-pointer", on && load().pointer !== false);
      save("elder", on);
    },
    pointer: function (on) {
      root.toggleAttribute("data-tz-pointer", on);
      save("pointer", on);
    },
    menu: function (on) {
      root.toggleAttribute("data-tz-menu", on);
    },
    dark: function (on) {
      root.toggleAttribute("data-tz-dark", on);
      root.setAttribute("data-tz-scheme", on ? "dark" : "light");
      save("scheme", on ? "dark" : "light");
    },
  };

  Object.keys(SWITCHES).forEach(function (name) {
    var button = document.querySelector('[data-tz-switch="' + name + '"]');
    button.addEventListener("click", function () {
      SWITCHES[name](!root.hasAttribute("data-tz-" + name));
    });
  });

  // Who has not chosen follows the system, also when it changes at dusk.
  var dusk = matchMedia("(prefers-color-scheme: dark)");
  if (dusk.addEventListener) {
    dusk.addEventListener("change", function () {
      if (!root.hasAttribute("data-tz-scheme")) root.toggleAttribute("data-tz-dark", dusk.matches);
    });
  }

  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (element) { element.open = true; });
    document.querySelectorAll("[data-tz-printed]").forEach(function (facts) {
      var row = facts.querySelector(".tz-report__printed") || facts.appendChild(document.createElement("div"));
      var now = new Date();
      row.className = "tz-report__printed";
      row.innerHTML = "<dt></dt><dd></dd>";
      row.firstChild.textContent = facts.getAttribute("data-tz-printed");
      row.lastChild.textContent = [now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-");
    });
  });

  // A report is about the page before; browsers tell it to pages of the same site alone.
  var came = document.querySelector("[data-tz-came]");
  if (came && document.referrer.indexOf(location.origin + "/") === 0) {
    var link = came.appendChild(document.createElement("a"));
    link.href = link.textContent = document.referrer;
    came.hidden = false;
  }

  // A file system has no index page of a folder: name it, so that a copy on a stick can be read.
  if (location.protocol === "file:") {
    document.querySelectorAll("a[href]").forEach(function (link) {
      var target = new URL(link.href);
      if (target.protocol !== "file:" || target.pathname.slice(-1) !== "/") return;
      target.pathname += "index.html";
      link.href = target.href;
    });
  }
})();
