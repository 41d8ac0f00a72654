// Loaded before a command: kills its own process (SIGKILL) at the change of the disk that KILL_AT counts, of those in
// KILL_IN. A file that is being written at that moment is left half written.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const folder = process.env.KILL_IN;
const last = Number(process.env.KILL_AT);
const opened = new Set();
let changes = 0;

function dying(name, isMeant, half) {
  const change = fs[name];
  fs[name] = (...args) => {
    if (isMeant(args[0]) && ++changes === last) {
      if (half) change(...half(args));
      process.kill(process.pid, 'SIGKILL');
    }
    return change(...args);
  };
}

const isInFolder = (path) => String(path).startsWith(folder);
const { openSync } = fs;
fs.openSync = (path, ...args) => {
  const file = openSync(path, ...args);
  if (isInFolder(path)) opened.add(file);
  return file;
};
dying('writeFileSync', isInFolder, ([path, content, options]) => [
  path,
  content.slice(0, content.length / 2),
  options,
]);
dying(
  'writeSync',
  (file) => opened.has(file),
  ([file, bytes, from, length, at]) => [file, bytes, from, Math.floor(length / 2), at],
);
dying('renameSync', isInFolder);
dying('rmSync', isInFolder);
syncBuiltinESMExports();
