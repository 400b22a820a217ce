/** Runs in the worker: every transaction that adds to a store is aborted as on a full disk, until `emptyDisk` or the worker's end. */
export function fillDisk(): void {
  const add = IDBObjectStore.prototype.add;
  Object.assign(globalThis, { addBefore: add });
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...values) {
    const request = add.apply(this, values);
    const { transaction } = this;
    Object.defineProperty(transaction, 'error', { value: new DOMException('Full.', 'QuotaExceededError') });
    request.addEventListener('success', () => transaction.abort());
    return request;
  };
}

/** Runs in the worker: there is room again. */
export function emptyDisk(): void {
  IDBObjectStore.prototype.add = Reflect.get(globalThis, 'addBefore');
}
