// Made from this folder by `npm run sites`. A test fails where it is not up to date.
import _500px from './500px';
import areNa from './are-na';
import artstation from './artstation';
import automatic1111 from './automatic1111';
import behance from './behance';
import bingImageCreator from './bing-image-creator';
import chatgpt from './chatgpt';
import civitai from './civitai';
import comfyui from './comfyui';
import danbooru from './danbooru';
import deviantart from './deviantart';
import discord from './discord';
import dribbble from './dribbble';
import flickr from './flickr';
import fooocus from './fooocus';
import googleFlow from './google-flow';
import ideogram from './ideogram';
import instagram from './instagram';
import invokeai from './invokeai';
import krea from './krea';
import leonardo from './leonardo';
import lexica from './lexica';
import midjourney from './midjourney';
import nightcafe from './nightcafe';
import openart from './openart';
import pexels from './pexels';
import pinterest from './pinterest';
import pixiv from './pixiv';
import practice from './practice';
import prompthero from './prompthero';
import recraft from './recraft';
import reddit from './reddit';
import safebooru from './safebooru';
import sora from './sora';
import tumblr from './tumblr';
import unsplash from './unsplash';
import wikimediaCommons from './wikimedia-commons';

/** Every site that has a rule, under the name of its file. */
export const all = {
  '500px': _500px,
  'are-na': areNa,
  artstation,
  automatic1111,
  behance,
  'bing-image-creator': bingImageCreator,
  chatgpt,
  civitai,
  comfyui,
  danbooru,
  deviantart,
  discord,
  dribbble,
  flickr,
  fooocus,
  'google-flow': googleFlow,
  ideogram,
  instagram,
  invokeai,
  krea,
  leonardo,
  lexica,
  midjourney,
  nightcafe,
  openart,
  pexels,
  pinterest,
  pixiv,
  practice,
  prompthero,
  recraft,
  reddit,
  safebooru,
  sora,
  tumblr,
  unsplash,
  'wikimedia-commons': wikimediaCommons,
};
