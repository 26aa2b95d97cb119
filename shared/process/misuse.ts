/**
 * The one class for errors that the operator of a process can put right: a wrong option, a wrong environment variable,
 * a file that cannot be used, a port that is taken.
 *
 * An entry file (`index.ts` of the gateway and of a department, a command of the launcher) catches it, prints its
 * message alone, without a stack, and exits with code 1. Every other error is a fault of ours and is printed whole. The
 * message therefore names the rule, what was found, and the remedy.
 */
export class Misuse extends Error {
  override name = 'Misuse';
}
