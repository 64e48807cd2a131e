import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type ImportLine, importLines } from './import-lines.ts';

/** What the files of one folder under `src/`, or one file, may import. */
export interface Room {
  /** What lives there, and why its walls are where they are. */
  readonly why: string;
  /**
   * Rooms (`domain/`), files (`intake/cache/rendered.ts`, `astro.config.ts`), packages (`zod`, with all below it) or
   * families of them (`node:*`, `unist-*`). A room's own files are always allowed.
   */
  readonly may: readonly string[];
  /** What it may import as types only, on top of `may`. */
  readonly mayTypes?: readonly string[];
  /** Rooms within it by folder (`quantity/`), from the ground up. Files beside them may import all of them. */
  readonly inner?: Readonly<Record<string, InnerRoom>>;
}

/** A folder of a large room. What the room may import from elsewhere, it may, too. */
export interface InnerRoom {
  readonly why: string;
  /** Others of the same room. */
  readonly may: readonly string[];
}

/** Rooms by folder (`schema/`) or file (`cli/dev.ts`), relative to `src/`. A file's own entry replaces its folder's. */
export type Rooms = Readonly<Record<string, Room>>;

/** The import lines of a file that its room forbids, as sentences. `file` is relative to the repository. */
export function forbiddenImports(rooms: Rooms, file: string, text: string): string[] {
  const place = roomOf(rooms, file);
  if (!place) return [`${file}: no room of the table holds this file.`];
  const [name, room] = place;
  return importLines(file, text)
    .filter((line) => !isAllowed(rooms, name, room, file, line))
    .map(({ specifier, line, typeOnly }) => {
      return `${file}:${line}: ${name} may not import ${typeOnly ? 'types of ' : ''}${target(file, specifier)}.`;
    });
}

function roomOf(rooms: Rooms, file: string): [string, Room] | undefined {
  const inside = fromSrc(file);
  const folder = `${inside.split('/', 1)[0]}/`;
  const name = [inside, folder].find((key) => key in rooms);
  const room = name && rooms[name];
  return room ? [name, room] : undefined;
}

function isAllowed(rooms: Rooms, name: string, room: Room, file: string, { specifier, typeOnly }: ImportLine): boolean {
  const wanted = target(file, specifier);
  const own = `${name.split('/', 1)[0]}/`;
  if (name.includes('/') && wanted.startsWith(own)) {
    return isOnLowerFloor(rooms[own]?.inner, fromSrc(file).slice(own.length), wanted.slice(own.length));
  }
  const allowed = typeOnly ? [...room.may, ...(room.mayTypes ?? [])] : room.may;
  return allowed.some((entry) => covers(entry, wanted));
}

/** Whether one file of a room may import another one; both paths are relative to the room. */
function isOnLowerFloor(inner: Room['inner'], from: string, wanted: string): boolean {
  const [own, other] = [innerFolder(from), innerFolder(wanted)];
  return inner === undefined || own === '' || own === other || (inner[own]?.may.includes(other) ?? false);
}

/** `quantity/` of `quantity/scale.ts`; empty for a file that stands beside the inner rooms. */
function innerFolder(path: string): string {
  return path.slice(0, path.indexOf('/') + 1);
}

function covers(entry: string, wanted: string): boolean {
  if (entry.endsWith('*')) return wanted.startsWith(entry.slice(0, -1));
  return wanted === entry || wanted.startsWith(entry.endsWith('/') ? entry : `${entry}/`);
}

/** Files relative to `src/` (above it, to the repository); packages as written; Node's own always with `node:`. */
function target(file: string, specifier: string): string {
  if (specifier.startsWith('.')) return fromSrc(posix.join(posix.dirname(file), specifier));
  return isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
}

function fromSrc(path: string): string {
  return path.startsWith('src/') ? path.slice('src/'.length) : path;
}
