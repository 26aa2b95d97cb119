/** The static part of a request to a department, as a compiled plan holds it. Types only. */
import type { Keeping } from '../entity-cache/index.ts';
import type { ShapeCheck } from './response-shape.ts';

/** Fetches of one operation that send the same document with the same variables share one. */
export interface FetchRequest {
  /** Its number in the program. */
  id: number;
  /** The document's text. */
  operation: string;
  department: string;
  /** JSON text of the request up to the first variable. */
  head: string;
  variables: string[];
  hasShape: ShapeCheck;
  /** Whether a type is one that no object has. */
  isAbstract(typename: unknown): boolean;
  /**
   * Whether other fetches send the same request, or may be combined with it in one HTTP request. Such a request waits
   * for the end of the tick.
   */
  shared: boolean;
  /** How an entity that it brings may be kept; undefined where it may not. */
  keeping: Keeping | undefined;
  /** Its root fields, each as a request of its own; absent where it is not asked again in parts. */
  apart?: () => readonly ApartRequest[];
}

/** The request of one root field alone. */
export interface ApartRequest {
  /** The field's name in the response; undefined for a fragment. */
  response: string | undefined;
  request: FetchRequest;
}
