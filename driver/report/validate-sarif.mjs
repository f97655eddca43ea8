#!/usr/bin/env node
// Validates SARIF logs as their consumers would, and harder.
//
//   node validate-sarif.mjs [--install-only | --quick] FILE...
//
// Three gates: the JSON schema, Microsoft's validator with every rule on, and
// what both leave open (embedded links, indexes, relative paths, enums). The
// tools come from npm into $BACKLINT_TEST_CACHE or ~/.cache/backlint-test, once.
// --quick leaves Microsoft's out, which takes seconds a file.
// Exit status: 0 all good, 1 a file is not, 2 usage, 77 tools not available.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {installPackages} from './npm-cache.mjs';
import {reviewLog} from './review-sarif.mjs';

const Packages = ['@microsoft/sarif-multitool@5.7.0', 'ajv@8', 'ajv-formats@3'];
const Platform = {linux: 'linux', darwin: 'darwin', win32: 'win32'}[process.platform];
const Multitool = `@microsoft/sarif-multitool-${Platform}`;

function skip(Why) {
  console.log(`SKIPPED: SARIF validation: ${Why}`);
  process.exit(77);
}

const Cache = Platform ? installPackages('sarif', Packages, [
  `${Multitool}/sarif-2.1.0.json`, 'ajv-formats/package.json', 'ajv/dist/2020.js',
], skip) : skip(`no validator for ${process.platform}`);
const Tool = path.join(Cache, 'node_modules', Multitool);

function schemaErrors(Log) {
  const Require = createRequire(path.join(Cache, 'package.json'));
  const Ajv = Require('ajv/dist/2020.js').default;
  const Checker = new Ajv({allErrors: true, strict: false});
  Require('ajv-formats').default(Checker);
  const Schema = JSON.parse(fs.readFileSync(path.join(Tool, 'sarif-2.1.0.json'), 'utf8'));
  const Valid = Checker.compile(Schema);
  return Valid(Log) ? [] : Valid.errors.map(
      E => `schema: ${E.instancePath} ${E.message} ${JSON.stringify(E.params)}`);
}

// Every rule as an error; several are off unless asked for. SARIF2006 asks the
// network whether each address is there.
function writeConfiguration(File) {
  const Exported = File.replace('strict', 'default'); // it has to end in .xml
  spawnSync(path.join(Tool, 'Sarif.Multitool'), ['export-validation-config', Exported]);
  const Text = fs.readFileSync(Exported, 'utf8');
  const Set = new Map();
  const Changed = Text.replace(
      /(<Properties Key="((?:GH|SARIF)\d{4})[^"]*">\s*<Property Key="RuleEnabled" Value=")Default/g,
      (All, Before, Rule) => {
        const Value = Rule === 'SARIF2006' ? 'Disabled' : /^GH100[1-7]/.test(Rule) ? 'Error' : 'Default';
        Set.set(Rule, Value);
        return Before + Value;
      });
  for (const Rule of ['GH1001', 'GH1002', 'GH1003', 'GH1004', 'GH1005', 'GH1006', 'GH1007', 'SARIF2006'])
    if (!Set.has(Rule))
      throw new Error(`the validator knows no rule ${Rule}; its configuration changed`);
  fs.writeFileSync(File, Changed);
}

// Rules that do not hold for this log, with the reason.
function exemptions(Log) {
  const Runs = Log.runs || [];
  const Exempt = {SARIF2009: 'rule ids are the names that clang-tidy and NOLINT use'};
  if (!Runs.some(Run => (Run.artifacts || []).some(A => A.contents)))
    Exempt.SARIF2013 = 'sources are embedded on request';
  if (!Runs.some(Run => Run.versionControlProvenance))
    Exempt.SARIF2003 = 'the repository is named on request';
  return Exempt;
}

// The exit status of the validator says nothing: only its own log does.
function multitoolErrors(File, Log, Directory) {
  const Out = path.join(Directory, 'out.sarif'), Config = path.join(Directory, 'strict.xml');
  writeConfiguration(Config);
  const Ran = spawnSync(
      path.join(Tool, 'Sarif.Multitool'),
      ['validate', File, '--rule-kind', 'Sarif;Ghas', '-c', Config, '--level', 'Error;Warning;Note',
       '--kind', 'Fail;Pass;Review;Open;NotApplicable;Informational',
       '--max-file-size-in-kb', '1000000', '-o', Out, '--log', 'ForceOverwrite'],
      {encoding: 'utf8', timeout: 600000, env: {...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1'}});
  if (Ran.status !== 0 || !fs.existsSync(Out))
    return [`multitool: did not run to the end: ${Ran.stdout}${Ran.stderr}`];
  const Run = JSON.parse(fs.readFileSync(Out, 'utf8').replace(/^\uFEFF/, '')).runs[0];
  const Errors = [];
  for (const Invocation of Run.invocations || [])
    for (const N of Invocation.toolExecutionNotifications || [])
      Errors.push(`multitool: ${N.descriptor?.id}: ${N.message?.text}`);
  const Exempt = exemptions(Log);
  for (const Result of Run.results || []) {
    if (Exempt[Result.ruleId] || ['pass', 'notApplicable', 'informational'].includes(Result.kind))
      continue;
    const Rule = Run.tool.driver.rules.find(R => R.id === Result.ruleId);
    const Text = Result.message.text ?? (Rule?.messageStrings[Result.message.id]?.text || '')
        .replace(/\{(\d+)\}/g, (All, I) => Result.message.arguments?.[I] ?? All);
    Errors.push(`multitool: ${Result.ruleId} (${Result.level || 'warning'}): ${Text}`);
  }
  return Errors;
}

function validate(File) {
  let Log;
  try {
    Log = JSON.parse(fs.readFileSync(File, 'utf8'));
  } catch (E) {
    return [`not JSON: ${E.message}`];
  }
  const Directory = fs.mkdtempSync(path.join(os.tmpdir(), 'backlint-sarif-'));
  try {
    return [...schemaErrors(Log), ...reviewLog(Log),
            ...(Quick ? [] : multitoolErrors(File, Log, Directory))];
  } finally {
    fs.rmSync(Directory, {recursive: true});
  }
}

const Arguments = process.argv.slice(2);
const Files = Arguments.filter(A => !A.startsWith('--'));
const InstallOnly = Arguments.includes('--install-only'), Quick = Arguments.includes('--quick');
if (Arguments.length !== Files.length + InstallOnly + Quick || !(Files.length || InstallOnly)) {
  console.error('usage: validate-sarif.mjs [--install-only | --quick] FILE...');
  process.exit(2);
}
let Bad = 0;
for (const File of Files) {
  const Errors = validate(File);
  for (const E of Errors)
    console.log(`${File}: error: ${E}`);
  console.log(`${File}: ${Errors.length ? `${Errors.length} errors` : 'valid'}`);
  Bad += Errors.length;
}
process.exit(Bad ? 1 : 0);
