// Tools of tests that come from npm, fetched once into $BACKLINT_TEST_CACHE or
// ~/.cache/backlint-test.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// The folder NAME with Packages in it; Needed are files below node_modules.
// Only what is missing is fetched, so that a machine without network can be
// prepared. skip(why) does not return.
export function installPackages(Name, Packages, Needed, skip) {
  const Cache = path.join(process.env.BACKLINT_TEST_CACHE ||
                              path.join(os.homedir(), '.cache/backlint-test'),
                          Name);
  const IsThere = () => Needed.every(File => fs.existsSync(path.join(Cache, 'node_modules', File)));
  if (IsThere())
    return Cache;
  fs.mkdirSync(Cache, {recursive: true});
  const Done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error',
                                 '--fetch-retries=1', '--prefix', Cache, ...Packages],
                         {encoding: 'utf8', timeout: 300000});
  if (Done.error?.code === 'ENOENT')
    skip('npm is not installed');
  if (Done.status !== 0 || !IsThere())
    skip(`npm could not fetch ${Packages[0]}: ` +
         ((Done.stderr || '').trim().split('\n').slice(0, 2).join(' ') || `status ${Done.status}`));
  return Cache;
}
