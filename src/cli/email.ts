/** `npm run email`: writes a published briefing as a mail, in HTML and in plain text. */
import { join, resolve } from 'node:path';
import { toBriefingPage } from '../domain/briefing/briefing-view.ts';
import { briefingHref } from '../domain/graph/briefing-link.ts';
import { type FactGraph, factGraph } from '../domain/graph/fact-graph.ts';
import { accentColours } from '../domain/look/accent.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import type { Site } from '../domain/site/site.ts';
import { folderMark, markedFiles, markFile } from '../files/folder-mark.ts';
import { isSomething } from '../files/guest.ts';
import { writeNew } from '../files/new-file.ts';
import { toLetter } from '../formats/mail/letter.ts';
import { mailHtml } from '../formats/mail/mail-html.ts';
import type { MailColours } from '../formats/mail/mail-styles.ts';
import { mailText } from '../formats/mail/mail-text.ts';
import { joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { renderedMarkdown } from '../intake/cache/rendered.ts';
import { type Content, readContent } from '../intake/content/content.ts';
import { siteAssets, withAssets } from '../intake/content/site-assets.ts';
import { colourToken, grounds } from '../intake/site/accent-check.ts';
import { contentOptions, readCommandLine } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say } from './command-line/terminal.ts';
import { useCache } from './command-line/usable-cache.ts';
import { UsageError, usageOf, withUsage } from './command-line/usage-error.ts';
import { warnOfProblems } from './report/printed-report.ts';
import { refuseInputs } from './site/precious-folders.ts';

const usage = usageOf('npm run email -- SLUG [--edition LANGUAGE] [--out DIR] [--content DIR] [--lang fr|en]');

await run(async () => {
  const { values, files } = readCommandLine(
    { ...contentOptions, edition: { type: 'string' }, out: { type: 'string', default: 'dist-mail' } },
    usage,
  );
  const [slug, ...more] = files;
  if (slug === undefined || more.length > 0)
    throw withUsage({ en: 'Name one briefing.', fr: fr`Nommez une synthèse, et une seule.` }, usage);
  const options = fixEnvironment(values);
  const folder = resolve(values.out);
  refuseInputs(folder, options.folder);
  await useCache();
  const content = await readContent(options);
  const { site, languages, problems } = content;
  const language = spokenLanguage(values.lang, languages);
  const assets = await siteAssets(options.folder, content);
  const errors = [...problems.filter(({ level }) => level === 'error'), ...assets.problems];
  if (site === undefined || errors.length > 0) {
    warnOfProblems(errors, { language, folder: options.folder });
    return 1;
  }
  const graph = factGraph({ ...content, site: withAssets(site, assets), now: options.now, preview: false });
  const entry = published(graph, content, slug, values.edition);
  const page = toBriefingPage(graph, entry, renderedMarkdown(entry.digest));
  const letter = toLetter(page, toSiteChrome(graph, entry.lang), briefingHref(graph, entry));
  const name = `${slug}.${entry.lang}`;
  const path = join(folder, name);
  writeMails(folder, {
    [`${name}.html`]: mailHtml(letter, mailColours(site)),
    [`${name}.txt`]: mailText(letter),
  });
  const told = {
    en: `Subject: ${letter.subject}\n${path}.html\n${path}.txt`,
    fr: fr`Objet : ${letter.subject}\n${path}.html\n${path}.txt`,
  };
  say(told[language]);
  return 0;
});

/** Writes files into a folder. Existing files are replaced only if this command wrote them. */
function writeMails(folder: string, mails: Readonly<Record<string, string>>): void {
  const own = markedFiles(folder, 'mails') ?? new Set();
  for (const file of [...Object.keys(mails), markFile('mails')]) {
    const path = join(folder, file);
    if (isSomething(path) && !own.has(file))
      throw new UsageError({
        en: `${path} is there already, and is no mail that this command wrote. Move it elsewhere, or name another folder with --out.`,
        fr: fr`${path} existe déjà, et cette commande ne l'a pas écrit. Déplacez-le, ou nommez un autre dossier avec --out.`,
      });
  }
  writeNew(join(folder, markFile('mails')), folderMark('mails', [...own, ...Object.keys(mails)]));
  for (const [file, text] of Object.entries(mails)) writeNew(join(folder, file), text);
}

/**
 * The published briefing with a slug, in the requested language; by default in the first language of the site that
 * has it.
 */
function published({ bySlug, briefings, site }: FactGraph, content: Content, slug: string, edition?: string) {
  const editions = bySlug.get(slug) ?? [];
  const entry =
    edition === undefined
      ? editions.toSorted((a, b) => site.languages.indexOf(a.lang) - site.languages.indexOf(b.lang))[0]
      : editions.find(({ lang }) => lang === edition);
  if (entry !== undefined) return entry;
  if (content.briefings.some((other) => other.slug === slug) && editions.length === 0) {
    throw new UsageError({
      en: `"${slug}" is a draft or scheduled: what a mail leads to must be out.`,
      fr: fr`« ${slug} » est un brouillon ou n'est pas encore paru : ce vers quoi mène un courriel doit être en ligne.`,
    });
  }
  const unknown =
    edition === undefined
      ? { en: `No briefing is called "${slug}".`, fr: fr`Aucune synthèse ne s'appelle « ${slug} ».` }
      : {
          en: `No briefing is called "${slug}" in the language "${edition}".`,
          fr: fr`Aucune synthèse ne s'appelle « ${slug} » dans la langue « ${edition} ».`,
        };
  const known = briefings.map((other) => other.slug).filter((other) => other !== slug);
  throw new UsageError(joined(unknown, didYouMean(slug, known)));
}

function mailColours({ theme }: Site): MailColours {
  return {
    paper: colourToken('--paper'),
    ink: colourToken('--ink'),
    soft: colourToken('--ink-soft'),
    rule: colourToken('--rule'),
    tint: colourToken('--tint'),
    link: theme?.accent === undefined ? colourToken('--link') : accentColours(theme.accent, grounds()),
  };
}
