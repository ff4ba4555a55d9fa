// Package journal keeps a session's records on disk, so that what was shown as saved survives whatever breaks.
//
// A log is a file of JSON lines, one record a line, each chained to the line before by a checksum; FORMAT.md has
// the format. A Writer makes a line count as saved only once it is written and synced. Read takes in whatever is
// sound in a log and names by its line what is not. The package knows how records are written and not what they
// mean, save for the three that say something of the log itself: session_opened, log_continued and, where a log
// was repaired, record_lost.
package journal

// MaxLine bounds the length of one line in bytes. A list of 10,000 entries takes a few million; a longer line is
// damage.
const MaxLine = 64 << 20

// maxWrite bounds the bytes that are written between two syncs, a single longer line excepted, so that a power cut
// can leave no more than that in disorder at the end of a log.
const maxWrite = 4096

// sector is the smallest stretch of a file that a disk writes as a whole.
const sector = 512
