/**
 * `npm run content:check -- FILE…` tells an editor what is wrong with a page before it is built. Without a file it
 * checks all content. Advice about plain language is printed too, and stops nothing. Ends with code 1 when there is
 * something to mend.
 */
import { relative, resolve } from 'node:path';
import { checkFile, contentFiles, knownAddresses, languageAdvice } from '../src/content/check.ts';
import { problemLines } from '../src/content/problem-lines.ts';
import { PICTOS_FILE, registryProblems } from '../src/pictos/check.ts';
import { glossaryProblems } from '../src/terms/check.ts';
import { wordChoiceCheck } from '../src/terms/choice.ts';
import { readGlossary } from '../src/terms/glossary.ts';

const root = process.cwd();
const named = process.argv.slice(2).map(file => relative(root, resolve(file)));
const chosen = named.length > 0 ? named : [...(await contentFiles(root)), PICTOS_FILE];
const files = chosen.filter(file => file !== PICTOS_FILE);
const addresses = await knownAddresses(root);
const problems = (await Promise.all(files.map(file => checkFile(file, { addresses, root })))).flat();
if (chosen.includes(PICTOS_FILE)) problems.push(...registryProblems());

const words = readGlossary(root);
if (files.some(file => file.startsWith('content/woorden/'))) problems.push(...glossaryProblems(words));

const checkWordChoice = wordChoiceCheck(words);
const advice = (await Promise.all(files.map(file => languageAdvice(file, { root, checkWordChoice })))).flat();

for (const line of problemLines(problems)) console.error(line);
if (advice.length > 0) console.warn(['Dit kan nog eenvoudiger:', ...problemLines(advice)].join('\n'));
if (problems.length === 0)
  console.log(chosen.length === 1 ? 'In orde.' : `${chosen.length} bestanden in orde.`);
process.exitCode = problems.length === 0 ? 0 : 1;
