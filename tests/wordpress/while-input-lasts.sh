# while-input-lasts.sh FOLDER COMMAND ARGUMENT…
# Runs a command as long as standard input stays open, and then deletes the folder, if one is named. It ends with the
# process that holds that input, even one that is killed: no server and no file outlives the tests that made it.
folder=$1
shift
exec 3<&0
{
  trap '' TERM
  cat <&3
  kill -TERM 0
  tries=0
  while kill -0 $$ 2>/dev/null && [ $((tries += 1)) -lt 100 ]; do sleep 0.05; done
  [ -z "$folder" ] || rm -rf "$folder"
} >/dev/null &
exec "$@" 3<&- </dev/null
