import '@polymer/iron-list/iron-list.js';
import { ITEMS } from './item';
import { addStyle, stage } from './stage';

addStyle(
  'iron-list{height:96vh}iron-list .cell{width:220px;height:220px;margin:6px}iron-list img{width:220px;height:220px}',
);

/** Uses a few nodes again and again: the same `img` gets another `src`. */
stage().innerHTML = `<iron-list grid as="item"><template>
  <div class="cell"><a href$="[[item.href]]"><img src$="[[item.src]]" alt$="[[item.alt]]"></a></div>
</template></iron-list>`;
const list = document.querySelector('iron-list');
if (list) Reflect.set(list, 'items', [...ITEMS]);
