import type { Failure as FailureShape } from '$/bindings/contract';

/** A command that was not carried out: its `message` is a ready sentence in the window's language. */
export class Failure extends Error {
  readonly kind: FailureShape['kind'];
  readonly code: string;
  readonly field: string | null;
  readonly values: Record<string, unknown>;

  constructor(shape: FailureShape) {
    super(shape.message);
    this.name = 'Failure';
    this.kind = shape.kind;
    this.code = shape.code;
    this.field = shape.field;
    this.values = shape.values;
  }

  /** Whatever was thrown, as a failure: only what the core answered has a code of its own. */
  static of(thrown: unknown): Failure {
    if (thrown instanceof Failure) return thrown;
    if (isShape(thrown)) return new Failure(thrown);
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure({ kind: 'fault', code: 'unreachable', field: null, values: { detail }, message: '' });
  }
}

function isShape(thrown: unknown): thrown is FailureShape {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'message' in thrown;
}
