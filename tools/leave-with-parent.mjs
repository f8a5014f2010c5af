// Loaded before a server that somebody works on: when its parent is gone, also by a kill, it ends as after Ctrl-C and
// takes its database along.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
