/** Officials who answer for a project. Of a person's name only the mask is stored. */
import { maskPersonName } from '#shared/identifiers/index.ts';
import { plainText } from '#shared/input.ts';
import type { ProjectOfficial, ProjectOfficialValue } from '../generated.ts';

/** An official as stored: the name is masked already. */
export interface Official {
  reference: string;
  name: string;
  post: string;
}

/** An official of an input, to be stored. Refuses INVALID_INPUT. */
export const officialOf = (field: string, { reference, name, post }: ProjectOfficialValue): Official => ({
  reference: plainText(`${field}.reference`, reference, 60),
  name: maskPersonName(plainText(`${field}.name`, name, 40)),
  post: plainText(`${field}.post`, post, 60),
});

/** An official as the graph shows it. */
export const showOfficial = ({ reference, name, post }: Official): ProjectOfficial => ({
  reference,
  name: { value: name, masked: true, reason: 'a natural person: only the mask is stored (个人信息保护法)' },
  post,
});
