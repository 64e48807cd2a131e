import type { InnerRoom } from './import-rules.ts';

/** The rooms within large rooms, from the ground up: what lives in each, and which others of its room it may import. */
export const innerRooms: Readonly<
  Record<'domain/' | 'intake/' | 'cli/' | 'components/', Readonly<Record<string, InnerRoom>>>
> = {
  'domain/': {
    'problem/': {
      why: 'What is wrong, where, and how it is told.',
      may: [],
    },
    'language/': {
      why: 'How a language writes: spaces, quotation marks, plurals, what `Intl` prints.',
      may: [],
    },
    'quantity/': {
      why: 'Amounts, units and scales, in the words of a language.',
      may: ['language/'],
    },
    'agreement/': {
      why: 'Whether a text or a formula says what a figure says.',
      may: ['quantity/'],
    },
    'date/': {
      why: 'Days and moments of a site: in words, in order, in its time zone.',
      may: ['language/'],
    },
    'address/': {
      why: 'Where everything of a site stands, and which addresses are safe.',
      may: [],
    },
    'look/': {
      why: 'Colours and fonts as a site chooses them.',
      may: [],
    },
    'site/': {
      why: 'The settings of a site and its pictures, and links within it.',
      may: ['language/', 'address/', 'look/'],
    },
    'record/': {
      why: 'One record as an editor wrote it: briefings, sources, figures and their corrections.',
      may: ['language/', 'quantity/', 'date/', 'site/'],
    },
    'graph/': {
      why: 'All records of a site, connected, and the questions that they answer together.',
      may: ['language/', 'quantity/', 'date/', 'address/', 'site/', 'record/'],
    },
    'page/': {
      why: 'What every page shows around its content.',
      may: ['language/', 'address/', 'look/', 'site/', 'record/', 'graph/'],
    },
    'list/': {
      why: 'Pages that list: briefings, variables, sources, updates, the archive.',
      may: ['language/', 'quantity/', 'date/', 'address/', 'site/', 'record/', 'graph/', 'page/'],
    },
    'briefing/': {
      why: "A briefing's page, with its cards, and the pictures for links.",
      may: ['language/', 'quantity/', 'date/', 'address/', 'look/', 'site/', 'record/', 'graph/', 'page/', 'list/'],
    },
  },
  'intake/': {
    'file/': {
      why: 'The files of a content folder: their list, names, text and frontmatter.',
      may: [],
    },
    'cache/': {
      why: 'What is kept between builds, under which names.',
      may: ['file/'],
    },
    'yaml/': {
      why: 'YAML with positions, held against a schema.',
      may: ['file/'],
    },
    'site/': {
      why: 'What a folder says about all of its files at once: settings, shared records.',
      may: ['file/', 'yaml/'],
    },
    'picture/': {
      why: 'Pictures of the folder: whether browsers can show them, and their smaller editions.',
      may: ['file/', 'cache/'],
    },
    'markdown/': {
      why: 'One Markdown file: read, checked, rendered.',
      may: ['file/', 'yaml/', 'site/'],
    },
    'thread/': {
      why: 'Many files at once, in worker threads, with what earlier runs kept.',
      may: ['file/', 'cache/', 'site/', 'markdown/'],
    },
    'content/': {
      why: 'A whole folder, read; and how pages get it.',
      may: ['file/', 'cache/', 'yaml/', 'site/', 'picture/', 'markdown/', 'thread/'],
    },
  },
  'cli/': {
    'setup/': {
      why: 'Makes a fresh clone ready, in JavaScript that an old Node runs.',
      may: [],
    },
    'command-line/': {
      why: 'What every command does first: arguments, folders, language, cache.',
      may: [],
    },
    'report/': {
      why: 'Problems and results as a terminal shows them.',
      may: ['command-line/'],
    },
    'authoring/': {
      why: 'What editors start with: a new briefing, a translation, completion in their editor.',
      may: ['command-line/'],
    },
    'questions/': {
      why: 'One question about the facts per file.',
      may: [],
    },
    'site/': {
      why: 'The site as `build` and `dev` make it.',
      may: ['command-line/', 'report/'],
    },
  },
  'components/': {
    'fact/': {
      why: 'The smallest pieces: a date, a quantity, a status, the numbers of sources.',
      may: [],
    },
    'page/': {
      why: 'What stands around the content of every page, and in its head.',
      may: [],
    },
    'chart/': {
      why: 'Charts, timelines and maps.',
      may: ['fact/'],
    },
    'figure/': {
      why: 'A figure as a card, a row, a table, an embed; what became of its values.',
      may: ['fact/', 'chart/'],
    },
    'source/': {
      why: 'A source, the list of sources, and what rests on one.',
      may: ['fact/'],
    },
    'list/': {
      why: 'Lists of briefings, and what stands on the front page beside them.',
      may: ['fact/', 'chart/', 'figure/'],
    },
    'briefing/': {
      why: 'The parts of a briefing.',
      may: ['fact/', 'chart/', 'figure/', 'list/'],
    },
  },
};
