import { render } from 'preact';
import { App } from './app';
import './style.css';

const theme = localStorage.getItem('theme');
if (theme) document.documentElement.dataset['theme'] = theme;
const page = document.getElementById('page');
if (page) render(<App />, page);
