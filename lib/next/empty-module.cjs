/** A loader that leaves nothing of a module (see docs/decisions/0005-no-client-runtime.md). */
module.exports = () => ''
