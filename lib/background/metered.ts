/** What browsers that know of their connection tell, in workers too. */
interface Connection extends EventTarget {
  saveData?: boolean;
  type?: string;
}

const connection = (): Connection | undefined => Reflect.get(navigator, 'connection');

/** Whether every byte may cost the person something: pictures that were only seen wait then. */
export const isMetered = (): boolean => {
  const known = connection();
  return known?.saveData === true || known?.type === 'cellular';
};

/** Calls back whenever the connection becomes another one. */
export const onConnectionChange = (changed: () => void): void => connection()?.addEventListener('change', changed);
