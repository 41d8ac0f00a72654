import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../src/cli/sources/private-address.ts';
import { readAddress } from '../../src/cli/sources/read-address.ts';
import { draft } from './drafts.ts';
import { workplace } from './run-cli.ts';
import { serve } from './serve.ts';

async function text(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('importing an address', () => {
  it('reads what the server gives', async () => {
    const address = await serve((_, response) => response.end(JSON.stringify(draft('Dari jauh'))));
    const place = workplace();
    const args = ['import', `${address}/berita.json`, '--edition', 'edition', '--json'];
    const refused = await place.run(args);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).failed[0].reason).toContain('private network');
    const { code, out } = await place.run([...args, '--allow-local']);
    expect(code).toBe(0);
    expect(JSON.parse(out).imported[0]).toMatchObject({ slug: 'dari-jauh' });
  });

  it('says what the server answered instead', async () => {
    const address = await serve((_, response) => {
      response.statusCode = 404;
      response.end();
    });
    const place = workplace();
    const { code, err } = await place.run(['import', `${address}/`, '--allow-local']);
    expect(code).toBe(1);
    expect(err).toContain('the server answered 404 Not Found');
  });
});

describe('readAddress', () => {
  const local = { allowLocal: true };

  it('follows redirections, though not for ever', async () => {
    const address = await serve(({ url }, response) => {
      response.statusCode = url === '/akhir' ? 200 : 302;
      response.setHeader('location', url === '/awal' ? '/akhir' : '/putar');
      response.end('sampai');
    });
    const answer = await readAddress(new URL(`${address}/awal`), local);
    expect(answer.url).toBe(`${address}/akhir`);
    expect(await text(answer.bytes)).toBe('sampai');
    await expect(readAddress(new URL(`${address}/putar`), local)).rejects.toThrow('redirected');
  });

  it('unpacks what is packed, and says so where that breaks off', async () => {
    const packed = gzipSync('sampai dengan selamat');
    const address = await serve(({ url }, response) => {
      response.setHeader('content-encoding', 'gzip');
      response.end(url === '/utuh' ? packed : packed.subarray(0, 12));
    });
    const whole = await readAddress(new URL(`${address}/utuh`), local);
    expect(await text(whole.bytes)).toBe('sampai dengan selamat');
    const cut = await readAddress(new URL(`${address}/putus`), local);
    await expect(text(cut.bytes)).rejects.toThrow('the answer broke off');
  });

  it('is not led to another protocol', async () => {
    const address = await serve((_, response) => {
      response.writeHead(302, { location: 'file:///etc/hostname' }).end();
    });
    await expect(readAddress(new URL(address), local)).rejects.toThrow('redirected to file:');
  });

  it('gives up on a server that is silent, and on one that does not end', async () => {
    const silent = await serve(() => {});
    await expect(readAddress(new URL(silent), { ...local, timeout: 50 })).rejects.toThrow('silent');
    const endless = await serve((_, response) => response.end(Buffer.alloc(3 * 1024 * 1024)));
    const { bytes } = await readAddress(new URL(endless), { ...local, mostBytes: 1024 * 1024 });
    await expect(text(bytes)).rejects.toThrow('larger than 1 MB');
  });

  it('asks no private network, by number or by name', async () => {
    const address = await serve((_, response) => response.end('rahasia'));
    const named = new URL(address.replace('127.0.0.1', 'localhost'));
    const { port } = named;
    const disguised = ['2130706433', '0x7f.1', '0177.0.0.1', '127.1', '[::ffff:127.0.0.1]'];
    const urls = disguised.map((host) => new URL(`http://${host}:${port}/`));
    for (const url of [new URL(address), named, new URL('http://[::1]/'), ...urls]) {
      await expect(readAddress(url, { allowLocal: false })).rejects.toThrow('private network');
    }
  });
});

describe('isPrivateAddress', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.1.1',
    '192.168.0.1',
    '::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::7f00:1',
    '64:ff9b::a00:1',
    '2002:7f00:1::',
    'fe80::1%eth0',
    'fec0::1',
    '0.0.0.0',
  ])('holds for %s', (address) => expect(isPrivateAddress(address)).toBe(true));
  it.each(['93.184.216.34', '2606:4700::1111', 'warta.example'])(
    'does not hold for %s',
    (address) => expect(isPrivateAddress(address)).toBe(false),
  );
});
