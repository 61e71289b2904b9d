import { Template } from 'adaptivecards-templating';
import { stub } from 'sinon';

type Evaluate = (expression: { toString(): string }, context: { readonly $data: unknown }, substitutes: boolean) => unknown;

/**
 * Tells of every field that a `$when` asks for and that is not there. The library's own warnings do not: it warns of each
 * condition that is false, and takes a missing field for one that differs from everything. Ends with sinon's `restore`.
 */
export function watchConditions(tell: (condition: string, missing: string) => void): void {
  const templates = Template as unknown as { internalTryEvaluateExpression: Evaluate };
  const evaluate = templates.internalTryEvaluateExpression;
  stub(templates, 'internalTryEvaluateExpression').callsFake((expression, context, substitutes) => {
    // Only conditions are evaluated without anything standing in for what is missing.
    if (!substitutes) {
      const condition = `${expression}`;
      const fields = condition.replace(/'[^']*'/gu, '').match(/(?<![.$\w])[a-z]\w*(?!\w*\s*\()/giu) ?? [];
      const data = Object(context.$data);
      for (const field of fields) if (!(field in data)) tell(condition, field);
    }
    return evaluate(expression, context, substitutes);
  });
}
