/** The most steps of a circle that a message names. */
const longestWay = 8;

/**
 * Every figure that is derived from itself, with the figures on the way back to it; `…` shortens a long way. The search
 * runs once for all figures of a circle.
 *
 * @param uses The ids in the formula of each derived figure, by its id.
 */
export function formulaCircles(uses: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const start of endless(uses)) {
    if (found.has(start)) continue;
    const way = circle(start, uses) ?? [];
    for (const [index, id] of way.entries()) {
      const steps = Array.from(
        { length: Math.min(way.length, longestWay) },
        (_, step) => way[(index + step) % way.length],
      );
      found.set(id, [...steps.filter((step) => step !== undefined), ...(way.length > longestWay ? ['…'] : []), id]);
    }
  }
  return found;
}

/** The figures whose formulas never resolve: those in circles, and those that lead into one. */
function endless(uses: ReadonlyMap<string, readonly string[]>): string[] {
  const usedBy = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [id, used] of uses) {
    const derived = used.filter((other) => uses.has(other));
    open.set(id, derived.length);
    for (const other of derived) {
      const users = usedBy.get(other);
      if (users === undefined) usedBy.set(other, [id]);
      else users.push(id);
    }
  }
  const ended = new Set(uses.keys().filter((id) => open.get(id) === 0));
  for (const id of ended) {
    for (const user of usedBy.get(id) ?? []) {
      const left = (open.get(user) ?? 0) - 1;
      open.set(user, left);
      if (left === 0) ended.add(user);
    }
  }
  return [...uses.keys()].filter((id) => !ended.has(id));
}

/** The shortest way from a figure through formulas back to itself. The figure is listed first, and not again at the end. */
function circle(start: string, uses: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  // Iterating a set visits what is added meanwhile, so it serves as a queue without repetitions.
  const queue = new Set([start]);
  for (const id of queue) {
    for (const used of uses.get(id) ?? []) {
      if (used === start) return wayTo(id, cameFrom);
      if (!queue.has(used)) cameFrom.set(used, id);
      queue.add(used);
    }
  }
  return undefined;
}

function wayTo(id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let step: string | undefined = id; step !== undefined; step = cameFrom.get(step)) way.push(step);
  return way.reverse();
}
