"""Files as other people's tools write them, with nothing but the standard library; the same bytes every time."""

import csv
import gzip
import io
import json
import struct


def json_lines(records):
    return "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records).encode("utf-8")


def json_array(records):
    return (json.dumps(records, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def table(header, rows, delimiter=","):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n" if delimiter == "," else "\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def gzipped(data):
    return gzip.compress(data, 9, mtime=0)


def zstandard(data):
    """A frame of raw blocks: valid Zstandard, not smaller."""
    out = b"\x28\xb5\x2f\xfd" + b"\xa0" + struct.pack("<I", len(data))
    step = 100_000
    for start in range(0, len(data), step):
        block = data[start:start + step]
        last = start + step >= len(data)
        out += struct.pack("<I", len(block) << 3 | last)[:3] + block
    return out


class Warc:
    """A web archive, packed record by record; its one clock stands still."""

    TIME = "2024-12-01T04:00:00Z"

    def __init__(self):
        self.bytes, self._n = b"", 0
        self._add("warcinfo", "application/warc-fields", b"software: a crawler of our own making\r\n")

    def _add(self, kind, content_type, block, *more):
        self._n += 1
        lines = ["WARC/1.1", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{self._n:012}>",
                 f"WARC-Date: {self.TIME}", *more, f"Content-Type: {content_type}", f"Content-Length: {len(block)}"]
        self.bytes += gzipped("\r\n".join(lines).encode("utf-8") + b"\r\n\r\n" + block + b"\r\n\r\n")

    def answer(self, url, status, content_type, body, *fields, packed=False):
        """A response. Packed: gzip, sent in two chunks."""
        head = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *fields]
        if packed:
            body, half = gzipped(body), len(body) // 8
            body = b"".join(f"{len(c):x}\r\n".encode() + c + b"\r\n" for c in (body[:half], body[half:], b""))
            head += ["Content-Encoding: gzip", "Transfer-Encoding: chunked"]
        block = "\r\n".join(head).encode("utf-8") + b"\r\n\r\n" + body
        self._add("response", "application/http; msgtype=response", block, f"WARC-Target-URI: {url}")

    def unchanged(self, url):
        """A revisit: the crawler had the same bytes before."""
        profile = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
        self._add("revisit", "application/http; msgtype=response", b"HTTP/1.1 200 OK\r\n\r\n",
                  f"WARC-Target-URI: {url}", f"WARC-Profile: {profile}")


class _Thrift:
    """Thrift's compact protocol, as much of it as a Parquet footer needs."""

    I32, I64, BINARY, LIST, STRUCT = 5, 6, 8, 9, 12

    @staticmethod
    def varint(n):
        out = b""
        while n > 127:
            out += bytes([n & 127 | 128])
            n >>= 7
        return out + bytes([n])

    @classmethod
    def value(cls, kind, v):
        if kind in (cls.I32, cls.I64):
            return cls.varint(v << 1)
        if kind == cls.BINARY:
            data = v.encode("utf-8")
            return cls.varint(len(data)) + data
        if kind == cls.STRUCT:
            return v
        of, items = v
        return bytes([len(items) << 4 | of] if len(items) < 15 else [0xF0 | of, len(items)]) + b"".join(
            cls.value(of, i) for i in items)

    @classmethod
    def struct(cls, *fields):
        out, last = b"", 0
        for number, kind, v in fields:
            out += bytes([number - last << 4 | kind]) + cls.value(kind, v)
            last = number
        return out + b"\0"


def parquet(columns):
    """One uncompressed row group of required columns: name, 'text' or 'timestamp' (µs) or 'long', values."""
    t = _Thrift
    out, chunks = b"PAR1", []
    schema = [t.struct((4, t.BINARY, "schema"), (5, t.I32, len(columns)))]
    n_rows = len(columns[0][2])
    for name, kind, values in columns:
        if kind == "text":
            physical, converted = 6, [(6, t.I32, 0)]
            encoded = [v.encode("utf-8") for v in values]
            page = b"".join(struct.pack("<I", len(v)) + v for v in encoded)
        else:
            physical, converted = 2, [(6, t.I32, 10)] if kind == "timestamp" else []
            page = b"".join(struct.pack("<q", v) for v in values)
        schema.append(t.struct((1, t.I32, physical), (3, t.I32, 0), (4, t.BINARY, name), *converted))
        head = t.struct((1, t.I32, 0), (2, t.I32, len(page)), (3, t.I32, len(page)), (5, t.STRUCT, t.struct(
            (1, t.I32, n_rows), (2, t.I32, 0), (3, t.I32, 3), (4, t.I32, 3))))
        size, offset = len(head) + len(page), len(out)
        out += head + page
        meta = t.struct((1, t.I32, physical), (2, t.LIST, (t.I32, [0])), (3, t.LIST, (t.BINARY, [name])),
                        (4, t.I32, 0), (5, t.I64, n_rows), (6, t.I64, size), (7, t.I64, size), (9, t.I64, offset))
        chunks.append(t.struct((2, t.I64, offset), (3, t.STRUCT, meta)))
    group = t.struct((1, t.LIST, (t.STRUCT, chunks)), (2, t.I64, len(out) - 4), (3, t.I64, n_rows))
    footer = t.struct((1, t.I32, 1), (2, t.LIST, (t.STRUCT, schema)), (3, t.I64, n_rows),
                      (4, t.LIST, (t.STRUCT, [group])), (6, t.BINARY, "broadsheet sample"))
    return out + footer + struct.pack("<I", len(footer)) + b"PAR1"
