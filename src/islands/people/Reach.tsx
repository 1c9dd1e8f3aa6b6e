import type { ReactNode } from 'react';
import type { ContactDetail } from '../../../api/dossier/detail.ts';
import { Picto } from '../shared/Picto.tsx';
import { usePeopleWords } from './words.ts';

/** A number as a phone takes it: "0470 00 00 00" becomes "0470000000". */
const dialled = (phone: string) => phone.replaceAll(/[^+\d]/g, '');

type Props = {
  contact: ContactDetail;
  /** Whom one reaches, for who does not see the card around it. */
  name: ReactNode;
};

/** Ways to reach somebody, each a button to tap. */
export function Reach({ contact, name }: Props) {
  const words = usePeopleWords();
  const { phone, mail } = contact;
  if (!phone && !mail) return null;
  return (
    <p className="my-reach">
      {phone && (
        <a className="button" href={`tel:${dialled(phone)}`}>
          <Picto concept="phone" size={24} />
          <span>
            {words.call} <span className="visually-hidden">{name}: </span>
            <bdi dir="ltr">{phone}</bdi>
          </span>
        </a>
      )}
      {mail && (
        <a className="button" href={`mailto:${mail}`}>
          <Picto concept="letter" size={24} />
          <span>
            {words.mail} <span className="visually-hidden">{name}</span>
          </span>
        </a>
      )}
    </p>
  );
}
