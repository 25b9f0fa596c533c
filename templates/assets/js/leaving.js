// Asks before a link leaves the hosts of government. Without it the link still says so in words.
(function () {
  "use strict";
  var dialog = document.querySelector(".tz-leave");
  if (!dialog || !dialog.showModal) return;

  function part(name) {
    return dialog.querySelector('[data-tz-leave="' + name + '"]');
  }

  function readable(address) {
    try {
      return decodeURI(address);
    } catch (error) {
      return address;
    }
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest('a[rel~="external"]');
    // A link that is opened in a tab of its own leaves this page where it is.
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    part("address").textContent = readable(link.href);
    part("on").href = link.href;
    dialog.showModal();
  });
  part("back").addEventListener("click", function () { dialog.close(); });
  // Who comes back meets the page, not the question.
  addEventListener("pagehide", function () { dialog.close(); });
})();
