// Reads the main text aloud, sentence by sentence, with the voice of the device.
(function () {
  "use strict";
  var FIGURES = "〇一二三四五六七八九";
  var PLACES = ["", "十", "百", "千"];

  function figure(digits) {
    var number = parseInt(digits, 10);
    if (number < 10) return FIGURES[number].replace("〇", "零");
    var text = "";
    String(number).split("").forEach(function (digit, index, all) {
      text += digit === "0" ? "零" : FIGURES[digit] + PLACES[all.length - 1 - index];
    });
    return text.replace(/零+/g, "零").replace(/零$/, "").replace(/^一十/, "十");
  }

  // 济政办字〔2023〕41号 is said 济政办字二〇二三年四十一号.
  function say(text) {
    return text.replace(/〔(\d{4})〕(\d{1,4})号/g, function (all, year, number) {
      return year.replace(/\d/g, function (digit) { return FIGURES[digit]; }) + "年" + figure(number) + "号";
    });
  }
  window.taizhang = window.taizhang || {};
  window.taizhang.say = say;

  var item = document.querySelector('[data-tz-tool="reading"]');
  var bar = document.querySelector(".tz-reader");
  if (!item || !bar || !window.speechSynthesis || !window.SpeechSynthesisUtterance) return;

  var synthesis = window.speechSynthesis;
  var start = item.querySelector("button");
  var pause = bar.querySelector('[data-tz-switch="paused"]');
  var failure = bar.querySelector("[data-tz-read-error]");
  var sentences = [];
  var place = 0;
  var rate = 1;
  var state = "off";
  var turn = 0; // Cancelled utterances still report their end; only the current turn may go on.

  function voiceFor(tag) {
    var wanted = tag.slice(0, 2).toLowerCase();
    return synthesis.getVoices().filter(function (voice) {
      var name = voice.lang.toLowerCase();
      return name.indexOf(wanted) === 0 || (wanted === "zh" && name.indexOf("cmn") === 0);
    })[0];
  }

  function languageOf(element) {
    return element.closest("[lang]").getAttribute("lang");
  }

  function offer() {
    item.hidden = !voiceFor(document.documentElement.lang);
  }

  function blocks() {
    var marked = document.querySelectorAll(".tz-article [data-tz-read]");
    var chosen = marked.length ? marked : [document.querySelector(".tz-article")];
    var found = [];
    chosen.forEach(function (root) {
      var inner = root.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption");
      (inner.length ? Array.from(inner) : [root]).forEach(function (element) {
        if (element.offsetParent !== null && !element.closest("nav, form, .tz-noread")) found.push(element);
      });
    });
    return found.filter(function (element) {
      return !found.some(function (other) { return other !== element && element.contains(other); });
    });
  }

  // The text nodes of a block with their places, so that a sentence can be marked without touching the page.
  function split(element) {
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    var nodes = [];
    var text = "";
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, from: text.length });
      text += walker.currentNode.data;
    }
    var parts = [];
    var sentence = /(?:[^。！？；.!?;\n]|\.(?!\s|$))+[。！？；.!?;]*/g;
    for (var match = sentence.exec(text); match; match = sentence.exec(text)) {
      if (match[0].trim()) {
        parts.push({ text: match[0].trim(), element: element, range: range(nodes, match.index, match.index + match[0].length) });
      }
    }
    return parts;
  }

  function range(nodes, from, to) {
    var made = document.createRange();
    nodes.forEach(function (entry) {
      var end = entry.from + entry.node.length;
      if (from >= entry.from && from < end) made.setStart(entry.node, from - entry.from);
      if (to > entry.from && to <= end) made.setEnd(entry.node, to - entry.from);
    });
    return made;
  }

  function mark(sentence) {
    var old = document.querySelector(".tz-reading");
    if (old) old.classList.remove("tz-reading");
    if (window.CSS && CSS.highlights) CSS.highlights.delete("tz-reading");
    if (!sentence) return;
    if (window.CSS && CSS.highlights) CSS.highlights.set("tz-reading", new Highlight(sentence.range));
    else sentence.element.classList.add("tz-reading");
    var box = sentence.element.getBoundingClientRect();
    if (box.top < 0 || box.bottom > innerHeight - 120) sentence.element.scrollIntoView({ block: "center" });
  }

  function show(next) {
    state = next;
    bar.hidden = state === "off";
    document.documentElement.toggleAttribute("data-tz-reading", state !== "off");
    document.documentElement.toggleAttribute("data-tz-paused", state === "paused");
  }

  function speak() {
    var sentence = sentences[place];
    if (!sentence) return stop();
    var mine = ++turn;
    var tag = languageOf(sentence.element);
    var utterance = new SpeechSynthesisUtterance(say(sentence.text));
    utterance.lang = tag.slice(0, 2) === "zh" ? "zh-CN" : tag;
    utterance.voice = voiceFor(tag) || null;
    utterance.rate = rate;
    utterance.onend = function () {
      if (mine !== turn || state !== "reading") return;
      place += 1;
      speak();
    };
    utterance.onerror = function () {
      if (mine !== turn || state !== "reading") return;
      failure.hidden = false;
      silence();
      show("paused");
    };
    mark(sentence);
    synthesis.speak(utterance);
  }

  function silence() {
    turn += 1;
    synthesis.cancel();
  }

  function stop() {
    silence();
    mark(null);
    if (bar.contains(document.activeElement)) start.focus();
    show("off");
  }

  function resume() {
    failure.hidden = true;
    show("reading");
    speak();
  }

  function change(step) {
    rate = Math.min(1.6, Math.max(0.6, Math.round((rate + step) * 10) / 10));
    if (state !== "reading") return;
    silence();
    speak();
  }

  start.addEventListener("click", function () {
    if (state !== "off") return stop();
    sentences = blocks().reduce(function (all, element) { return all.concat(split(element)); }, []);
    place = 0;
    resume();
    pause.focus({ preventScroll: true });
  });
  // Many phones cannot pause a voice, so a pause stops it and keeps the place.
  pause.addEventListener("click", function () {
    if (state === "paused") return resume();
    silence();
    show("paused");
  });
  bar.querySelector("[data-tz-read-slower]").addEventListener("click", function () { change(-0.2); });
  bar.querySelector("[data-tz-read-faster]").addEventListener("click", function () { change(0.2); });
  bar.querySelector("[data-tz-read-stop]").addEventListener("click", stop);
  addEventListener("pagehide", silence);
  synthesis.addEventListener("voiceschanged", offer);
  offer();
})();
