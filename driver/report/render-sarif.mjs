#!/usr/bin/env node
// Shows SARIF logs in Microsoft's viewer, which knows nothing of us, and
// compares what the page says with the log: results per rule, path, message,
// and the marked code with the region's snippet.
//
//   node render-sarif.mjs [--as LOG] FILE...
//
// --as: the page of FILE is compared with another log, for tests of this.
// Exit status: 0 all equal, 1 not, 2 usage, 77 tools not available.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {installPackages} from './npm-cache.mjs';

const Packages = ['@microsoft/sarif-web-component@0.6.0-29', 'react@16', 'react-dom@16', 'playwright-core@1'];
const Scripts = ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js',
                 '@microsoft/sarif-web-component/dist/index.js'];
const Browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function skip(Why) {
  console.log(`SKIPPED: rendering of SARIF: ${Why}`);
  process.exit(77);
}

function pageOf(Log, Modules) {
  const Code = Scripts.map(File => fs.readFileSync(path.join(Modules, File), 'utf8').replace(/<\/script/g, '<\\/script'));
  Code.push(`ReactDOM.render(React.createElement(Viewer, {
      logs: [${JSON.stringify(Log).replace(/</g, '\\u003c')}]}), document.getElementById('app'))`);
  return '<!doctype html><meta charset="utf-8"><div id="app"></div>' +
         Code.map(Text => `<script>${Text}</script>`).join('\n');
}

// Runs in the page. Groups are shut, and show their first rows only.
async function readRows() {
  const closed = () => [...document.querySelectorAll('tr[aria-expanded="false"]'),
                        ...[...document.querySelectorAll('.bolt-link')].filter(L => L.textContent === 'Show All')];
  for (let I = 0, Next = closed(); I < 100 && Next.length; ++I, Next = closed()) {
    Next[0].click();
    await new Promise(Done => setTimeout(Done, 50));
  }
  const Rows = [];
  let Rule = '';
  for (const Row of document.querySelectorAll('tr.bolt-tree-row')) {
    const Group = Row.querySelector('.swcRowRule');
    if (Group) {
      Rule = Group.textContent.split(':')[0];
      continue;
    }
    const Message = Row.querySelector('td:nth-child(3) > span');
    if (!Message)
      continue;
    // Below the function's name, if there is one.
    const Path = Row.querySelectorAll('.bolt-table-two-line-cell-item')[1] ?? Row.querySelector('.midEllipsis');
    Rows.push([Rule, Path?.textContent, Message.textContent,
               Row.querySelector('.swcRegion')?.textContent ?? ''].join('\n'));
  }
  return Rows;
}

// The page shows the rule's message, filled in, where there is one.
function messageOf(Result, Run) {
  const Rule = Run.tool.driver.rules[Result.ruleIndex];
  return Rule.messageStrings?.[Result.message.id]?.text.replace(
      /{{|}}|{(\d+)}/g, (All, I) => I === undefined ? All[0] : Result.message.arguments[I]) ?? Result.message.text;
}
const folded = Text => Text.replace(/\s+/g, ' ').trim();

function rowsOf(Log) {
  return Log.runs.flatMap(Run => (Run.results || []).filter(R => !R.suppressions?.length).map(R => {
    const {artifactLocation: File, region: Region} = R.locations[0].physicalLocation;
    return [R.ruleId, File.uri, messageOf(R, Run), Region.snippet?.text ?? ''].join('\n');
  }));
}

async function check(File, As, Browser, Modules) {
  const Log = JSON.parse(fs.readFileSync(File, 'utf8'));
  const Folder = fs.mkdtempSync(path.join(os.tmpdir(), 'backlint-sarif-'));
  const Errors = [];
  try {
    fs.writeFileSync(path.join(Folder, 'page.html'), pageOf(Log, Modules));
    const Wanted = rowsOf(JSON.parse(fs.readFileSync(As || File, 'utf8'))).map(folded).sort();
    // What is out of sight is not drawn.
    const Page = await Browser.newPage({viewport: {width: 1600, height: 1000 + 300 * Wanted.length}});
    Page.on('pageerror', E => Errors.push(`the page fails: ${E.message}`));
    Page.on('request', R => R.url().startsWith('file:') || R.url().startsWith('data:') ||
                            Errors.push(`the page asks for ${R.url()}`));
    await Page.goto(`file://${Folder}/page.html`);
    await Page.waitForTimeout(500);
    const Shown = (await Page.evaluate(readRows)).map(folded).sort();
    await Page.close();
    for (const [Some, Others, Words] of [[Wanted, Shown, 'is not shown'], [Shown, Wanted, 'is not in the log']]) {
      const Left = [...Others];
      for (const Row of Some) {
        const At = Left.indexOf(Row);
        if (At < 0)
          Errors.push(`${Words}: ${Row}`);
        else
          Left.splice(At, 1);
      }
    }
    console.log(`${Errors.length ? 'FAIL' : 'ok  '} ${File}: ${Shown.length} of ${Wanted.length} results`);
  } finally {
    fs.rmSync(Folder, {recursive: true});
  }
  for (const Text of Errors.slice(0, 10))
    console.log(`  ${Text}`);
  return Errors.length === 0;
}

const Files = process.argv.slice(2);
const As = Files[0] === '--as' ? Files.splice(0, 2)[1] : '';
if (!Files.length) {
  console.error('usage: render-sarif.mjs [--as LOG] FILE...');
  process.exit(2);
}
const Chromium = Browsers.find(File => fs.existsSync(File)) || skip('Chromium is not installed');
const Cache = installPackages('sarif-viewer', Packages, Scripts, skip);
const Require = createRequire(path.join(Cache, 'package.json'));
const Browser = await Require('playwright-core').chromium.launch({executablePath: Chromium, args: ['--no-sandbox']});
let Good = true;
for (const File of Files)
  Good = await check(File, As, Browser, path.join(Cache, 'node_modules')) && Good;
await Browser.close();
process.exit(Good ? 0 : 1);
