const ORIGIN = /^https?:\/\/[^/]+/;

/** Behind the name of a file it asks for a size; elsewhere it may say which picture. */
const QUERY = /(?<=\.(avif|gif|jpe?g|png|svg|webp))[?#].*$/is;

/** WordPress names the files of its sizes like that. */
const SIZE_IN_NAME = /-(\d+x\d+|scaled)(?=\.\w+$)/;

/** Tells whether two addresses are of one picture, in whichever size and from whichever server. */
export function isSamePicture(one: string, other: string): boolean {
  const file = fileOf(one);
  return !!file && file === fileOf(other);
}

function fileOf(address: string): string {
  return address.replace(ORIGIN, '').replace(QUERY, '').replace(SIZE_IN_NAME, '');
}
