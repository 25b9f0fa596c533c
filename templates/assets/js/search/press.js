// Whether a button or a finger is down, so that nothing is taken away under it: a browser gives no
// click to what was replaced between press and release.

const ENDS = ["pointerup", "pointercancel", "contextmenu", "blur"];

let released = Promise.resolve();

export function watchPresses(node) {
  node.addEventListener("pointerdown", ({ button }) => {
    if (button !== 0) return;
    released = new Promise((resolve) => {
      const settle = () => setTimeout(resolve); // The click comes right after the release.
      for (const end of ENDS) {
        window.addEventListener(end, settle, { once: true });
      }
    });
  });
}

export function nothingPressed() {
  return released;
}
