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

  function isDark() {
    var chosen = root.getAttribute("data-tz-scheme");
    return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  var SETTINGS = {
    elder: {
      isOn: function () { return root.hasAttribute("data-tz-elder"); },
      set: function (on) {
        root.toggleAttribute("data-tz-elder", on);
        root.toggleAttribute("data-tz-pointer", on && load().pointer !== false);
        save("elder", on);
      },
    },
    pointer: {
      isOn: function () { return root.hasAttribute("data-tz-pointer"); },
      set: function (on) { root.toggleAttribute("data-tz-pointer", on); save("pointer", on); },
    },
    dark: {
      isOn: isDark,
      set: function (on) {
        var scheme = on ? "dark" : "light";
        root.setAttribute("data-tz-scheme", scheme);
        save("scheme", scheme);
      },
    },
  };

  function button(name) {
    return document.querySelector('[data-tz-tool="' + name + '"] button');
  }

  function word() {
    Object.keys(SETTINGS).forEach(function (name) {
      var element = button(name);
      if (element) element.textContent = element.getAttribute(SETTINGS[name].isOn() ? "data-tz-off" : "data-tz-on");
    });
  }

  Object.keys(SETTINGS).forEach(function (name) {
    var element = button(name);
    if (!element) return;
    element.parentNode.hidden = false;
    element.addEventListener("click", function () {
      SETTINGS[name].set(!SETTINGS[name].isOn());
      word();
    });
  });
  word();

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
