package states

// distance returns how many letters must be put in, left out, replaced or swapped with their neighbour to make one
// text of the other; or limit+1 where it is more than the limit. Texts longer than maxLetters are never near.
func distance(a, b []rune, limit int) int {
	far := limit + 1
	if len(a) > maxLetters || len(b) > maxLetters || len(a)-len(b) > limit || len(b)-len(a) > limit {
		return far
	}
	var rows [3][maxLetters + 1]int
	before, last, now := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		now[0] = i
		least := i
		for j := 1; j <= len(b); j++ {
			now[j] = min(last[j]+1, now[j-1]+1, last[j-1]+differ(a[i-1], b[j-1]))
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
			least = min(least, now[j])
		}
		if least > limit {
			return far
		}
		before, last, now = last, now, before
	}
	return min(last[len(b)], far)
}

const maxLetters = 64

func differ(a, b rune) int {
	if a == b {
		return 0
	}
	return 1
}

// letters is a set of the letters of a text, by their code points modulo 64: texts whose sets differ much are far.
type letters uint64

func lettersOf(text []rune) (set letters) {
	for _, r := range text {
		set |= letterOf(r)
	}
	return set
}

func letterOf(r rune) letters { return 1 << (uint32(r) % 64) }
