// Carries the Dockerfile out without Docker: each stage is a folder below the one that is named, with the Node of this machine.
// Prints, as JSON, the folder and the environment that the command of the image starts with, its command and its health check.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const [, , place = ''] = process.argv;
const lines = readFileSync('Dockerfile', 'utf8')
  .replaceAll(/^\s*#.*\n/gm, '')
  .replaceAll(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '');
const [, ...context] = readFileSync('.dockerignore', 'utf8').matchAll(/^[!*](.*)$/gm);
const sent = new Set(context.map(([, name]) => name));

const stages = new Map();
let stage;

/** Copies files and folders to where the target is in the stage, as `COPY` does. */
function copy(sources, target) {
  for (const source of sources) {
    const isFolder = statSync(source).isDirectory();
    const to = resolve(stage.folder, target);
    cpSync(source, isFolder || !/^\.?\/?$|\/$/.test(target) ? to : join(to, basename(source)), {
      recursive: true,
    });
  }
}

const steps = {
  FROM(rest) {
    const name = /AS (\w+)/.exec(rest)?.[1] ?? 'image';
    stage = { root: join(place, name), folder: join(place, name), environment: {} };
    stages.set(name, stage);
  },
  WORKDIR(path) {
    stage.folder = join(stage.root, path);
    mkdirSync(stage.folder, { recursive: true });
  },
  COPY(rest) {
    const [, from, files] = /^(?:--from=(\w+) )?(.*)$/.exec(rest);
    const sources = files.split(/\s+/);
    const target = sources.pop();
    if (!from)
      for (const name of sources) if (!sent.has(name)) throw new Error(`.dockerignore keeps ${name} out.`);
    copy(from ? sources.map((path) => join(stages.get(from).root, path)) : sources, target);
  },
  RUN(command) {
    execFileSync('bash', ['-ec', command], { cwd: stage.folder, stdio: ['ignore', 2, 2] });
  },
  ENV(pairs) {
    for (const pair of pairs.split(' '))
      stage.environment[pair.split('=', 1)[0]] = pair.slice(pair.indexOf('=') + 1);
  },
  CMD(command) {
    stage.command = JSON.parse(command);
  },
  HEALTHCHECK(rest) {
    stage.check = JSON.parse(rest.slice(rest.indexOf('CMD') + 3));
  },
};
const facts = new Set(['ARG', 'LABEL', 'USER', 'EXPOSE', 'STOPSIGNAL']);
for (const line of lines) {
  const [, instruction, rest] = /^(\w+)\s+(.*?)\s*$/.exec(line);
  if (!facts.has(instruction)) steps[instruction](rest);
}
// What is left of the other stages is not in the image.
for (const other of stages.values()) if (other !== stage) rmSync(other.root, { recursive: true });
const { folder, environment, command, check } = stage;
console.log(JSON.stringify({ folder, environment, command, check }));
