package journal

import (
	"crypto/sha256"
	"encoding/hex"
	"hash"
)

// chainDigits is the length of a chain in hex digits.
const chainDigits = 32

const (
	chainOpen  = `,"chain":"`
	chainClose = `"}`
	chainTail  = len(chainOpen) + chainDigits + len(chainClose)
)

// chainer computes chains. It saves the making of a new hash for every line.
type chainer struct {
	hash hash.Hash
	sum  [sha256.Size]byte
	text [2 * sha256.Size]byte
}

func newChainer() *chainer { return &chainer{hash: sha256.New()} }

// next returns the chain of a line: the first digits of SHA-256 over the chain before and the line's bytes up to
// its chain member. The result is good until the next call.
func (c *chainer) next(before, body []byte) []byte {
	c.hash.Reset()
	c.hash.Write(before)
	c.hash.Write(body)
	sum := c.hash.Sum(c.sum[:0])
	hex.Encode(c.text[:], sum)
	return c.text[:chainDigits]
}

// splitChain cuts a line, without its line break, into its body and its chain.
func splitChain(line []byte) (body, chain []byte, ok bool) {
	at := len(line) - chainTail
	if at < 0 || string(line[at:at+len(chainOpen)]) != chainOpen || string(line[len(line)-len(chainClose):]) != chainClose {
		return nil, nil, false
	}
	return line[:at], line[at+len(chainOpen) : len(line)-len(chainClose)], true
}
