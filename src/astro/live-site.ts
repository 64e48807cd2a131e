import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { describeMarkdown, isEdited } from '../cli/authoring/editor-files.ts';
import { refuseMalformed } from '../cli/command-line/request-target.ts';
import { spokenLanguage } from '../cli/command-line/spoken-language.ts';
import { warn } from '../cli/command-line/terminal.ts';
import { warnOfProblems } from '../cli/report/printed-report.ts';
import { noProblems, summary } from '../cli/report/summary.ts';
import { editorFiles, editorFileType } from '../cli/site/editor-program.ts';
import { watchFolders } from '../cli/site/watched-folders.ts';
import { adminPath, withBase } from '../domain/address/address.ts';
import { localizeProblem, type Problem } from '../domain/problem/problem.ts';
import type { PanelContent } from '../domain/problem/told-problems.ts';
import type { Site } from '../domain/site/site.ts';
import { projectFolder } from '../files/project-folder.ts';
import type { SpokenLanguage } from '../grammar/bilingual.ts';
import { LiveContent } from '../intake/content/live-content.ts';
import { fillsStore, showGraph } from '../intake/content/shared-memory.ts';
import type { ReadOptions } from '../intake/site/read-options.ts';

/** Lines of problems shown in the browser; the terminal prints all of them. */
const mostLines = 50;
/** Milliseconds without a change that end a save: covers the steps in which editors save, too short to notice. */
const pause = 20;

/** Kept for a restart of the server after a change of its configuration. */
let shown: { readonly folder: string; readonly live: LiveContent } | undefined;

/**
 * Reads a content folder and keeps it up to date while it is edited: prints its problems, and returns an integration
 * that serves pages from memory and sends every change to open pages. Undefined while `site.yaml` is not valid.
 */
export async function beginLiveSite(options: ReadOptions): Promise<{ site: Site; rest: AstroIntegration } | undefined> {
  const { folder } = options;
  if (shown?.folder !== folder) {
    const { live, content } = await LiveContent.read(options);
    const language = languageOf(content.languages);
    warnOfProblems(content.problems, { language, folder });
    if (live === undefined) return undefined;
    shown = { folder, live };
  }
  const { live } = shown;
  return { site: live.snapshot.site, rest: liveSite(live, options, languageOf(live.content.languages)) };
}

function languageOf(languages: readonly string[]): SpokenLanguage {
  return spokenLanguage(process.env.PRECIS_LANG, languages);
}

/** The integration of the live site. Astro's data store would wait half a second before saving. */
function liveSite(
  live: LiveContent,
  { folder, publicFolder }: ReadOptions,
  language: SpokenLanguage,
): AstroIntegration {
  showGraph(() => live.graph);
  const panel = `${projectFolder}src/scripts/problem-panel.ts`;
  const describe = describer(folder);
  let stopWatching: () => Promise<void> = async () => undefined;
  return {
    name: 'precis-live-site',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', `import ${JSON.stringify(panel)};`),
      'astro:server:setup': async ({ server, refreshContent }) => {
        const reachable = { read: server.config.server.fs.allow, edited: [folder] };
        if (server.httpServer !== null) refuseMalformed(server.httpServer, reachable);
        if (live.snapshot.site.admin !== undefined) serveEditor(server);
        const { client, ssr, prerender } = server.environments;
        const tell = () => client?.hot.send('precis:problems', panelContent(live.content.problems, folder, language));
        client?.hot.on('precis:ready', tell);
        const update = async (paths: ReadonlySet<string>) => {
          const changed = [...paths].map((path) => relative(folder, path).replaceAll('\\', '/'));
          // The folder may have changed between the first read and the start of watching.
          const { pagesChanged, problems } = await live.reread(
            new Set(paths.size === 0 ? live.content.files : changed),
          );
          if (fillsStore()) await refreshContent?.({ loaders: ['precis'] });
          // Makes Astro compute the routes again.
          for (const environment of [ssr, prerender]) environment?.hot.send('astro:content-changed', {});
          if (pagesChanged && paths.size > 0) client?.hot.send('precis:changed', {});
          tell();
          const { content } = live;
          if (problems.length > 0) warnOfProblems(problems, { language, folder });
          else if (paths.size > 0 && content.problems.length === 0)
            warn(noProblems(content.briefings.length, content.pages.length)[language]);
          describe(content.files);
        };
        stopWatching = await watchFolders([folder, publicFolder], update, pause);
      },
      'astro:server:done': () => stopWatching(),
    },
  };
}

/** Updates the index of code editors when files are added or renamed in the folder they have open. */
function describer(folder: string): (files: ReadonlySet<string>) => void {
  let last = '';
  return (all) => {
    const within = (part: string) => [...all].filter((file) => file.startsWith(`${part}/`) && file.endsWith('.md'));
    const files = { briefings: within('briefings'), pages: within('pages') };
    const names = JSON.stringify(files);
    if (isEdited(folder) && names !== last) describeMarkdown(projectFolder, folder, files);
    last = names;
  };
}

function panelContent(problems: readonly Problem[], folder: string, language: SpokenLanguage): PanelContent {
  const ordered = problems.toSorted((a, b) => Number(a.level === 'warning') - Number(b.level === 'warning'));
  return {
    lang: language,
    summary: problems.length === 0 ? '' : summary(problems)[language],
    lines: ordered.slice(0, mostLines).map((problem) => {
      const { file, start, level, rule, message, hint } = localizeProblem(problem, language);
      const path = resolve(folder, file);
      const at = `:${start.line}:${start.column}`;
      return {
        where: `${relative(process.cwd(), path).replaceAll('\\', '/')}${at}`,
        open: `${path}${at}`,
        level,
        rule,
        text: [message, hint].filter(Boolean).join(' '),
      };
    }),
  };
}

/** Serves the program of the browser form, which a build copies. */
function serveEditor({ middlewares, config }: HookParameters<'astro:server:setup'>['server']): void {
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
  const folder = withBase(base, adminPath);
  const files = editorFiles(base);
  middlewares.use((request, response, next) => {
    const asked = request.url?.split('?')[0] ?? '';
    const file = asked.startsWith(folder) ? files.get(asked.slice(folder.length)) : undefined;
    if (file === undefined) return next();
    response.setHeader('Content-Type', editorFileType(asked));
    response.end('path' in file ? readFileSync(file.path) : file.text);
  });
}
