/**
 * By which law a department asks others, in every test of it: a mutation that asks names the rule in its description,
 * so that the receipts of what it reads tell the enterprise more than that departments share facts.
 */
import type { GraphQLSchema } from 'graphql';
import type { AskingFor, GraphClient, JoinedGraph } from '../context.ts';
import { lawOfSharing, lawsIn } from '../server/asking-for.ts';
import { labelOf } from '../server/labels.ts';
import { TEST_TODAY } from './today.ts';

export interface Grounds {
  /** The joined graph; what asks it is noted. */
  graph: JoinedGraph;
  /** The faults since the last call, each in a sentence. */
  faults(): string[];
}

/** Listens to what the mutations of a contract ask a joined graph for. */
export function groundsOf(schema: GraphQLSchema, graph: GraphClient): Grounds {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const heard = new Set<string>();
  const listen = ({ purpose, legalBasis }: AskingFor): void => {
    if (legalBasis !== lawOfSharing(TEST_TODAY)) return;
    for (const { name, description } of mutations) {
      const words = description ?? '';
      if (labelOf(words)?.zh === purpose && lawsIn(words, TEST_TODAY).length === 0) heard.add(name);
    }
  };
  return {
    graph: (askingFor, as) => (document, variables, language) => {
      // What is public has no receipts.
      if (as !== 'public') listen(askingFor);
      return graph(document, variables, language);
    },
    faults: () => {
      const faults = [...heard].map(
        name => `${name} asks other departments: its description must name the rule of law that it follows`,
      );
      heard.clear();
      return faults;
    },
  };
}
