/**
 * The failure suite: every department fails in every way, one after the other, while clients ask; every single answer
 * is judged (judge.ts). What a fault is held against is the answer to the same question before it, and the times of the
 * same questions while all were well.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../launching.ts';
import { FAULTS } from './faults.ts';
import { judge } from './judge.ts';
import type { Answered } from './judge.ts';
import { LIES } from './lies.ts';
import type { Caller, SoakPlatform } from './platform.ts';
import { ALONE, LIFECYCLE } from './slices.ts';
import type { Question } from './slices.ts';

export interface SoakOptions {
  clients: number;
  /** Departments and faults, in their order. */
  phases: readonly { department: string; fault: string }[];
  /** How long all is well before the first fault and between two, and how long a fault lasts, in ms. */
  calmMs: number;
  betweenMs: number;
  faultMs: number;
  /** A client's pause between two questions, on average. */
  pauseMs: number;
  /** Enterprises of each client. */
  enterprises: number;
  /** How long a department may take until it is back. */
  backMs: number;
}

/** By then all that have just started answer in time. */
const WHOLE_MS = 60_000;
/** By then a fault is seen, if it ever is: a department that drips is given up at its limit. */
const SEEN_MS = 10_000;

/** A question and its answer's time. */
interface Operation {
  question: Question;
  begun: number;
  ms: number;
  isMissing: boolean;
  violations: string[];
}

/** A time in which a department fails, until it is back in the answer. */
interface Window {
  department: string;
  from: number;
  until: number;
}

export interface PhaseResult {
  department: string;
  fault: string;
  /**
   * Operations that ended while the department was not well, those of them that break a promise, and those in which its
   * slice was null.
   */
  answers: number;
  failed: number;
  missing: number;
  /** Times of the questions that the department has no part in: while all were well, and now. */
  othersBefore: number[];
  othersDuring: number[];
  /** Times of the lifecycle query. */
  lifecycleBefore: number[];
  lifecycleDuring: number[];
  /** From the end of the fault until the whole answer was there again. */
  backMs: number;
}

export interface SoakResult {
  phases: PhaseResult[];
  operations: number;
  violations: string[];
  /** The gateway's memory in MB, twice a second. */
  rssMb: number[];
  /** How often each lie was told. */
  lies: Record<string, number>;
}

export async function soak(platform: SoakPlatform, options: SoakOptions): Promise<SoakResult> {
  const { clients, enterprises, pauseMs } = options;
  const callers = await Promise.all(
    Array.from({ length: clients }, (_, client) =>
      platform.caller(Array.from({ length: enterprises }, (_, n) => client * enterprises + n)),
    ),
  );
  const before = await answersBefore(callers);
  const operations: Operation[] = [];
  const windows: Window[] = [];
  const violations: string[] = [];
  const stopped = new AbortController();

  const ask = async (caller: Caller, question: Question, creditCode: string): Promise<Operation> => {
    const begun = performance.now();
    const answered = await caller
      .ask(question, creditCode)
      .catch((error: Error) => ({ status: 0, text: error.message }));
    const failing = windows.filter(({ until }) => until > begun).map(({ department }) => department);
    const operation = {
      question,
      begun,
      ms: performance.now() - begun,
      ...judge(question, before.get(`${question.name} ${creditCode}`)!, answered, failing),
    };
    operations.push(operation);
    for (const violation of operation.violations)
      violations.push(`${question.name} while ${failing.join(' and ') || 'nobody'} failed: ${violation}`);
    return operation;
  };
  // Each client asks for lives and, at the same time, what one department alone answers, so that whoever waits for the
  // one still asks for the other.
  const client = async (caller: Caller, questions: readonly Question[], index: number): Promise<void> => {
    for (let n = index; !stopped.signal.aborted; n += 1) {
      await ask(caller, questions[n % questions.length]!, caller.creditCodes[n % enterprises]!);
      await sleep(pauseMs * (0.5 + Math.random()), undefined, { signal: stopped.signal }).catch(() => {});
    }
  };
  const asking = callers.flatMap((caller, index) => [client(caller, [LIFECYCLE], index), client(caller, ALONE, index)]);

  const { began } = await platform.gateway();
  const rssMb: number[] = [];
  const looking = setInterval(
    () =>
      void platform.gateway().then(
        now => rssMb.push(now.rssMb),
        () => {},
      ),
    500,
  );
  const phases: PhaseResult[] = [];
  // What has just started is slower: its first moments are nothing to hold a fault against.
  const warmFrom = performance.now() + options.calmMs / 2;
  try {
    await sleep(options.calmMs);
    for (const { department, fault } of options.phases) {
      const window = { department, from: performance.now(), until: Infinity };
      windows.push(window);
      const seen = async (): Promise<void> => {
        await eventually(
          () => 'the fault is seen',
          SEEN_MS,
          () => operations.some(({ begun, isMissing }) => isMissing && begun >= window.from),
        ).catch(() => {});
      };
      await FAULTS[fault]!(platform, department, { ms: options.faultMs, seen });
      const healed = performance.now();
      const isBack = await comesBack(
        () =>
          Promise.all(
            [LIFECYCLE, ALONE.find(({ departments }) => departments[0] === department)!].map(question =>
              ask(callers[0]!, question, callers[0]!.creditCodes[0]!),
            ),
          ),
        options.backMs,
      );
      if (!isBack) violations.push(`${department} is not back ${options.backMs} ms after it was ${fault}`);
      window.until = performance.now();
      const warm = operations.filter(({ begun }) => begun >= warmFrom);
      phases.push(measure(warm, windows, window, fault, window.until - healed));
      await sleep(options.betweenMs);
    }
    if ((await platform.gateway()).began !== began)
      violations.push("the gateway's process ended, and was started again");
  } finally {
    clearInterval(looking);
    stopped.abort();
    await Promise.all(asking);
  }
  const lies = Object.keys(LIES).map(
    lie => [lie, Object.values(platform.fronts).reduce((sum, { told }) => sum + (told.get(lie) ?? 0), 0)] as const,
  );
  return { phases, operations: operations.length, violations, rssMb, lies: Object.fromEntries(lies) };
}

/**
 * Every client's answers while all is well, by question and enterprise: the first that is whole, since who has just
 * started may take longer than the limit.
 */
async function answersBefore(callers: readonly Caller[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const question of [LIFECYCLE, ...ALONE]) {
    await Promise.all(
      callers.map(async caller => {
        for (const creditCode of caller.creditCodes) {
          let got: Answered | undefined;
          answers.set(
            `${question.name} ${creditCode}`,
            await eventually(
              () => `${question.name} is answered before any fault: HTTP ${got?.status} ${got?.text.slice(0, 500)}`,
              WHOLE_MS,
              async () => {
                got = await caller.ask(question, creditCode);
                return got.status === 200 && !got.text.includes('"errors"') && got.text;
              },
            ),
          );
        }
      }),
    );
  }
  return answers;
}

/**
 * Asks until all is there again, twice: the first answer may have been asked for before the department was left alone
 * (gateway/transport/guard.ts).
 */
async function comesBack(ask: () => Promise<Operation[]>, limitMs: number): Promise<boolean> {
  let whole = 0;
  for (const end = performance.now() + limitMs; performance.now() < end; await sleep(25)) {
    whole = (await ask()).every(({ isMissing, violations }) => !isMissing && violations.length === 0) ? whole + 1 : 0;
    if (whole === 2) return true;
  }
  return false;
}

function measure(
  operations: readonly Operation[],
  windows: readonly Window[],
  { department, from, until }: Window,
  fault: string,
  backMs: number,
): PhaseResult {
  const during = operations.filter(({ begun, ms }) => begun + ms >= from && begun < until);
  // What an earlier fault kept waiting is not this one's.
  const overlapping = (operation: Operation): Window[] =>
    windows.filter(window => operation.begun + operation.ms >= window.from && operation.begun < window.until);
  const well = operations.filter(operation => overlapping(operation).length === 0);
  const own = during.filter(operation => overlapping(operation).length === 1);
  const timesOf = (all: readonly Operation[], wanted: (question: Question) => boolean): number[] =>
    all.filter(({ question }) => wanted(question)).map(({ ms }) => ms);
  const isOther = ({ departments }: Question): boolean => !departments.includes(department);
  const isLifecycle = (question: Question): boolean => question === LIFECYCLE;
  return {
    department,
    fault,
    backMs,
    answers: during.length,
    failed: during.filter(({ violations }) => violations.length > 0).length,
    missing: during.filter(({ isMissing }) => isMissing).length,
    othersBefore: timesOf(well, isOther),
    othersDuring: timesOf(own, isOther),
    lifecycleBefore: timesOf(well, isLifecycle),
    lifecycleDuring: timesOf(own, isLifecycle),
  };
}
