import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { standardLimits } from '../../src/file-text/file-text.js';
import { readText } from '../../src/file-text/read-text.js';
import { chart, links, madePptx, slide } from './made-office.js';

const prompt = (text: string): string =>
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

const read = (bytes: Uint8Array, pages = 300) => readText(bytes, true, { ...standardLimits, pages });

describe('a pptx as text', () => {
  it('has the slides in the order in which they are shown, a blank line between them', async () => {
    const files = {
      'ppt/slides/slide1.xml': slide('Sist'),
      'ppt/slides/slide2.xml': slide('Först', 'NPO'),
      'ppt/slides/slide3.xml': slide('Borttagen'),
    };
    assert.deepEqual(await read(madePptx(['slide2.xml', 'slide1.xml'], files)), { ok: true, text: 'Först\nNPO\n\nSist', pages: 2 });
  });

  it('has the cells of a table and the breaks in a line', async () => {
    const cell = (text: string) => `<a:tc><a:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></a:txBody></a:tc>`;
    const table = `<p:sld><a:tbl><a:tr>${cell('LAG')}${cell('lokal<a:br/>')}</a:tr></a:tbl><a:p><a:r><a:t>a</a:t></a:r><a:br/><a:r><a:t>b</a:t></a:r></a:p></p:sld>`;
    const document = await read(madePptx(['slide1.xml'], { 'ppt/slides/slide1.xml': table }));
    assert.equal(document.ok && document.text, 'LAG\nlokal\na\nb');
  });

  it('has what the speaker says and the diagrams after the slide, without slide numbers and outside pages', async () => {
    const notes = '<p:notes><a:p><a:fld type="slidenum"><a:t>4</a:t></a:fld></a:p><a:p><a:r><a:t>Säg RSG</a:t></a:r></a:p></p:notes>';
    const diagram = '<dgm:dataModel><dgm:pt><dgm:t> <a:p><a:r><a:t>RPO</a:t></a:r></a:p> </dgm:t></dgm:pt></dgm:dataModel>';
    const bytes = madePptx(['slide1.xml', 'gone.xml'], {
      'ppt/slides/slide1.xml': slide('Bild'),
      'ppt/slides/_rels/slide1.xml.rels': links(
        ['n', 'notesSlide', '../notesSlides/notesSlide1.xml'],
        ['d', 'diagramData', '../diagrams/data1.xml'],
        ['l', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ),
      'ppt/notesSlides/notesSlide1.xml': notes,
      'ppt/diagrams/data1.xml': diagram,
      'ppt/slideLayouts/slideLayout1.xml': prompt('Klicka här'),
    });
    assert.deepEqual(await read(bytes), { ok: true, text: 'Bild\nRPO\nSäg RSG', pages: 2 });
  });

  it('has what its layouts and masters put on the slides, once, and not what they ask whoever fills them in', async () => {
    const bytes = madePptx(['slide1.xml', 'slide2.xml'], {
      'ppt/slides/slide1.xml': slide('Ett'),
      'ppt/slides/slide2.xml': slide(),
      'ppt/slides/_rels/slide1.xml.rels': links(['l', 'slideLayout', '../slideLayouts/slideLayout1.xml']),
      'ppt/slides/_rels/slide2.xml.rels': links(['l', 'slideLayout', '../slideLayouts/slideLayout1.xml']),
      'ppt/slideLayouts/slideLayout1.xml': `<p:sldLayout>${prompt('Klicka här')}${slide('Fråga RSG').replace(/^<\?.*?\?>/u, '')}</p:sldLayout>`,
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels': links(['m', 'slideMaster', '../slideMasters/slideMaster1.xml']),
      'ppt/slideMasters/slideMaster1.xml': slide('NPO', 'Fråga RSG'),
    });
    assert.deepEqual(await read(bytes), { ok: true, text: 'Ett\n\nFråga RSG\nNPO', pages: 2 });
  });

  it('may have as many slides as the limit and not one more', async () => {
    const bytes = madePptx(['slide1.xml', 'slide1.xml'], { 'ppt/slides/slide1.xml': slide('NPO') });
    assert.equal((await read(bytes, 2)).ok, true);
    assert.deepEqual(await read(bytes, 1), { ok: false, because: 'tooManyPages' });
  });

  it('with only pictures says so', async () => {
    const bytes = madePptx(['slide1.xml'], { 'ppt/slides/slide1.xml': slide(), 'ppt/media/image1.jpeg': Uint8Array.of(1) });
    assert.deepEqual(await read(bytes), { ok: false, because: 'imagesOnly' });
  });

  it('with only a chart has what stands in it, and is not empty when that cannot be read', async () => {
    const withChart = (drawn: string) =>
      madePptx(['slide1.xml'], {
        'ppt/slides/slide1.xml': slide(),
        'ppt/slides/_rels/slide1.xml.rels': links(['c', 'chart', '../charts/chart1.xml']),
        'ppt/charts/chart1.xml': drawn,
      });
    assert.deepEqual(await read(withChart(chart('Väntetid per RSG', 'SVF'))), { ok: true, text: 'Väntetid per RSG\nSVF', pages: 1 });
    assert.deepEqual(await read(withChart('<c:chartSpace/>')), { ok: false, because: 'noText' });
  });

  it('is broken without its presentation', async () => {
    const bytes = madePptx([], { '_rels/.rels': links(['rId1', 'officeDocument', 'ppt/other.xml']) });
    assert.deepEqual(await read(bytes), { ok: false, because: 'broken' });
  });
});
