/**
 * The list of a zip's entries with the sizes they declare, read before anything is unpacked: the place to stop a file that is
 * cut short, locked or made to fill the memory.
 */
export interface ZipEntry {
  name: string;
  packedSize: number;
  size: number;
  encrypted: boolean;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && view(bytes).getUint32(0, true) === LOCAL_HEADER;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The entries, or undefined when the directory at the end of the file is missing or cut. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const data = view(bytes);
  const end = directoryEnd(data);
  if (end === undefined) return undefined;
  const count = data.getUint16(end + 10, true);
  let position = data.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > data.byteLength || data.getUint32(position, true) !== DIRECTORY_HEADER)
      return undefined;
    const nameLength = data.getUint16(position + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(position + 46, position + 46 + nameLength));
    const start = data.getUint32(position + 42, true);
    const packedSize = data.getUint32(position + 20, true);
    if (start + packedSize > position && start + packedSize > data.byteLength) return undefined;
    entries.push({
      name: name.replaceAll("\\", "/").replace(/^\/+/u, ""),
      packedSize,
      size: data.getUint32(position + 24, true),
      encrypted: (data.getUint16(position + 8, true) & 1) === 1,
    });
    position += 46 + nameLength + data.getUint16(position + 30, true) + data.getUint16(position + 32, true);
  }
  return entries;
}

function directoryEnd(data: DataView): number | undefined {
  const lowest = Math.max(0, data.byteLength - DIRECTORY_END_SIZE - LONGEST_COMMENT);
  for (let at = data.byteLength - DIRECTORY_END_SIZE; at >= lowest; at -= 1) {
    if (data.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}
