import { initial, ready, stage } from './bench';

/** A page that has the box in a frame, of the same origin or of another one. */
const frame = document.createElement('iframe');
const address = new URL(new URLSearchParams(location.search).get('inner') ?? '', location.href);
address.searchParams.set('text', initial);
frame.src = address.href;
frame.style.cssText = 'width: 640px; height: 260px';
stage().append(frame);
document.querySelector('#submit')?.remove();
frame.addEventListener('load', () => ready(() => ''));
