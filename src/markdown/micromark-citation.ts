import { markdownLineEnding, markdownLineEndingOrSpace } from 'micromark-util-character';
import type { Code, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationMarker: 'citationMarker';
    citationId: 'citationId';
    citationLocator: 'citationLocator';
  }
}

const bracketOpen = 91;
const bracketClose = 93;
const parenthesisOpen = 40;
const at = 64;
const comma = 44;
const semicolon = 59;

/** Maximum length of a locator, so that an unclosed bracket is not followed to the end of its paragraph. */
const longestLocator = 300;

/**
 * The syntax of Pandoc's citations in brackets: `[@id]`, `[@id, p. 12]`, `[@a; @b]`. A link with such a text,
 * `[@id](…)`, stays a link, and `\[@id]` stays text.
 */
export const citationSyntax: Extension = { text: { [bracketOpen]: { name: 'citation', tokenize } } };

function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let locatorLength = 0;
  return open;

  function open(code: Code): State | undefined {
    effects.enter('citation');
    mark(code);
    return item;
  }

  function item(code: Code): State | undefined {
    if (code !== at) return nok(code);
    mark(code);
    return idStart;
  }

  function idStart(code: Code): State | undefined {
    if (endsId(code)) return nok(code);
    effects.enter('citationId');
    effects.consume(code);
    return id;
  }

  function id(code: Code): State | undefined {
    if (!endsId(code)) {
      effects.consume(code);
      return id;
    }
    effects.exit('citationId');
    return afterId(code);
  }

  function afterId(code: Code): State | undefined {
    if (markdownLineEndingOrSpace(code)) return skip(code, afterId);
    if (code === comma) {
      mark(code);
      locatorLength = 0;
      return beforeLocator;
    }
    return afterItem(code);
  }

  function beforeLocator(code: Code): State | undefined {
    if (markdownLineEndingOrSpace(code)) return skip(code, beforeLocator);
    if (code === semicolon || code === bracketClose) return nok(code);
    return locatorLine(code);
  }

  function locatorLine(code: Code): State | undefined {
    if (code === null) return nok(code);
    effects.enter('citationLocator');
    return locator(code);
  }

  function locator(code: Code): State | undefined {
    if (code === null || code === bracketOpen || ++locatorLength > longestLocator) return nok(code);
    if (code === semicolon || code === bracketClose) {
      effects.exit('citationLocator');
      return afterItem(code);
    }
    if (markdownLineEnding(code)) {
      effects.exit('citationLocator');
      return skip(code, locatorLine);
    }
    effects.consume(code);
    return locator;
  }

  function afterItem(code: Code): State | undefined {
    if (code === semicolon) {
      mark(code);
      return beforeItem;
    }
    if (code !== bracketClose) return nok(code);
    mark(code);
    effects.exit('citation');
    return afterCitation;
  }

  function beforeItem(code: Code): State | undefined {
    return markdownLineEndingOrSpace(code) ? skip(code, beforeItem) : item(code);
  }

  function afterCitation(code: Code): State | undefined {
    return code === parenthesisOpen || code === bracketOpen ? nok(code) : ok(code);
  }

  function mark(code: Code): void {
    effects.enter('citationMarker');
    effects.consume(code);
    effects.exit('citationMarker');
  }

  /** Skips blanks between the parts, line endings included. */
  function skip(code: Code, next: State): State {
    const type = markdownLineEnding(code) ? 'lineEnding' : 'whitespace';
    effects.enter(type);
    effects.consume(code);
    effects.exit(type);
    return next;
  }
}

function endsId(code: Code): boolean {
  return (
    code === null ||
    code === comma ||
    code === semicolon ||
    code === bracketClose ||
    code === bracketOpen ||
    markdownLineEndingOrSpace(code)
  );
}
