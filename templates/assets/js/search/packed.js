// Unpacks a file of the index: compressed, signed, and a value in the form of RFC 8949 (CBOR).
// generator/search/packed.py does the same.

const SIGNATURE = "pagefind_dcd";
const COMPRESSED = [0x1f, 0x8b];
const LONGEST_NUMBER = 27;
const text = new TextDecoder();

// Browsers before 2023 have no such thing; Pagefind's own program answers there.
export const canUnpack = typeof DecompressionStream === "function";

export async function unpack(response) {
  const sent = new Uint8Array(await response.arrayBuffer());
  // A server may say that the file is compressed, and then the browser has undone it already.
  const content = COMPRESSED.every((byte, place) => sent[place] === byte) ? await inflate(sent) : sent;
  const signature = text.decode(content.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`${response.url}: no file of an index`);
  return readValue(content.subarray(SIGNATURE.length));
}

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Numbers, texts and lists are all that an index is made of.
function readValue(bytes) {
  let at = 0;

  function readNumber(head) {
    const short = head & 31;
    if (short < 24) return short;
    if (short > LONGEST_NUMBER) throw new Error(`unknown value ${head}`);
    let number = 0;
    for (const end = at + (1 << (short - 24)); at < end; at += 1) number = number * 256 + bytes[at];
    return number;
  }

  function readList(length) {
    const list = [];
    while (list.length < length) list.push(read());
    return list;
  }

  function read() {
    const head = bytes[at++];
    const number = readNumber(head);
    const kind = head >> 5;
    if (kind === 0) return number;
    if (kind === 1) return -1 - number;
    if (kind === 3) return text.decode(bytes.subarray(at, (at += number)));
    if (kind === 4) return readList(number);
    throw new Error(`unknown value ${head}`);
  }

  return read();
}
