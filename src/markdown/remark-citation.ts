import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import type { Citation } from './citation.ts';
import { citationSyntax } from './micromark-citation.ts';

/** Reads `[@id, p. 12]` as a `citation` node (see `Citation`). */
export function remarkCitation(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), citationSyntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fromMarkdown];
}

const fromMarkdown: Extension = {
  enter: {
    citation(this: CompileContext, token: Token) {
      this.enter({ type: 'citation', items: [] }, token);
    },
  },
  exit: {
    citationId(this: CompileContext, token: Token) {
      open(this).items.push({
        id: this.sliceSerialize(token),
        locator: undefined,
        position: { start: point(token.start), end: point(token.end) },
      });
    },
    citationLocator(this: CompileContext, token: Token) {
      const { items } = open(this);
      const last = items.pop();
      if (last === undefined) return;
      const line = this.sliceSerialize(token).trim();
      items.push({ ...last, locator: last.locator === undefined ? line : `${last.locator} ${line}` });
    },
    citation(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};

function open(context: CompileContext): Citation {
  const node = context.stack.at(-1);
  if (node?.type !== 'citation') throw new TypeError('A citation token stands outside a citation.');
  return node;
}

function point({ line, column, offset }: Token['start']) {
  return { line, column, offset };
}
