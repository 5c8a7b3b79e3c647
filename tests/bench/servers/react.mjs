import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {Cards} from '../contestants/react-components.mjs';

export const renderCards = (articles) => renderToString(createElement(Cards, {articles}));
