package forecast

import (
	"math"
	"math/rand/v2"
	"time"

	"rostrum/speakers"
	"rostrum/timer/session"
)

// ahead is the part of the list that is still to be heard, in its order.
type ahead struct {
	ids    []speakers.ID
	sticks []yardstick
	limits []time.Duration
	absent int  // who may come back
	closed bool // the list takes no more names
}

// path is one way in which the debate may go on.
type path struct {
	ends    []float32   // seconds from the first word of the first block to the end of each block's last statement
	total   float64     // the same to the end of the list, those who come late included
	gap     float64     // the changeover before it
	floor   [12]float64 // how long the statement being made may be, in seconds
	more    float64     // drawn from the exponential distribution: for what outlasts all of those
	removed int         // of those waiting: absent or withdrawn
}

const (
	blocks     = 300 // the list is taken in so many parts at most; each is one statement where it is shorter
	noAnswer   = 25  // seconds until the absence of somebody who was called is known
	comesBack  = 0.1
	rateN      = 0.5 // how many sign-ups or withdrawals the model's rates are worth
	lateLength = 1.0 // of late sign-ups against the non-members' yardstick
)

// fit is everything that was learned from one state, and the paths on from it.
type fit struct {
	prior   Prior
	seen    seen
	levels  []*level // what may be believed of the lengths, the likeliest first
	ahead   ahead
	size    int     // entries in a block
	parts   []block // of a list that is too long to be played one by one
	bases   [groups]float64
	floor   *yardstick
	late    yardstick // of a delegation that signs up late
	meanGap float64
	paths   []path
	ends    []float32     // of the paths
	kept    time.Duration // by those waiting, if all keep to their limits, with the changeovers
}

// room is memory in which a fit is made.
type room struct {
	ids    []speakers.ID
	sticks []yardstick
	limits []time.Duration
	paths  []path
	ends   []float32 // of all paths, one after the other
}

// room returns the memory of a fit that nobody needs any more, to be used again: after each act of a long list it was
// megabytes, and nine tenths of all that the console asked for.
func (f *fit) room() room {
	if f == nil {
		return room{}
	}
	return room{f.ahead.ids, f.ahead.sticks, f.ahead.limits, f.paths, f.ends}
}

func newFit(p Prior, s *session.State, o seen, a ahead, paths int, in room) *fit {
	f := &fit{prior: p, seen: o, ahead: a, levels: p.learn(o.lengths, o.heard+len(a.sticks))}
	f.size = (len(a.sticks) + blocks - 1) / blocks
	f.size = max(f.size, 1)
	if f.size > 1 {
		f.parts = blocksOf(a.sticks, f.size)
	}
	for _, y := range a.sticks {
		f.bases[y.group] += y.base
	}
	if t, ok := s.Floor(); ok {
		y := p.measure(s.SpeakerOf(t), t.Limit, t.Limit)
		if t.As == session.RightOfReply {
			y = yardstick{groupFirst, 150}
		}
		f.floor = &y
	}
	other := speakers.Speaker{Category: speakers.NonMember}
	f.late = p.measure(other, s.Limits().For(other), s.Opened().Limits.For(other))
	f.meanGap = (average(p.gaps)*float64(p.GapBag) + average(o.gaps)*float64(len(o.gaps))) / float64(p.GapBag+len(o.gaps))
	f.kept = f.keepTo()
	f.layOut(paths, in)
	d := drawer{fit: f}
	from, share := 0, 0.0
	for _, l := range f.levels {
		share += l.weight
		to := int(share*float64(paths) + 0.5)
		d.level, d.root, d.excess = l, l.root(), l.excess()
		for i := from; i < to; i++ {
			d.draw(&f.paths[i], i, (float64(i-from)+0.5)/float64(to-from))
		}
		from = to
	}
	return f
}

// layOut makes room for the paths.
func (f *fit) layOut(paths int, in room) {
	if f.paths = in.paths; cap(f.paths) < paths {
		f.paths = make([]path, paths)
	}
	n := len(f.ahead.sticks)
	if f.size > 1 {
		n = len(f.parts)
	}
	if f.ends = in.ends; cap(f.ends) < n*paths {
		f.ends = make([]float32, n*paths)
	}
	f.paths, f.ends = f.paths[:paths], f.ends[:n*paths]
	for i := range f.paths {
		f.paths[i] = path{ends: f.ends[i*n : (i+1)*n : (i+1)*n]}
	}
}

// drawer draws paths. Its slices are used again for each.
type drawer struct {
	*fit
	level    *level // that the path believes in
	root     *[dims][dims]float64
	excess   float64
	r        *rand.Rand
	factors  [groups]float64 // on the yardsticks
	slope    float64
	local    float64
	stepAt   float64   // place at which the level changes at once
	step     float64   // by how much
	bag      []float64 // factors of single statements
	gaps     []float64
	extras   []float64
	m1, m2   float64 // moments of the bag's factors
	absence  float64
	leaving  float64 // share of those waiting who will withdraw, on average over the list
	lateOnes int
}

func (d *drawer) draw(p *path, i int, even float64) {
	d.r = rand.New(rand.NewPCG(uint64(i), 0x666f7265))
	d.drawLevels(normalAt(even))
	d.drawBags()
	d.drawList()
	p.gap, p.more = d.gap(), d.r.ExpFloat64()
	for k := range p.floor {
		if d.floor != nil {
			p.floor[k] = d.floor.base * d.factors[d.floor.group] * d.factor(d.floor.group)
		}
	}
	if d.size == 1 {
		d.one(p)
	} else {
		d.inBlocks(p)
	}
}

// drawLevels draws how long statements are in this debate. The common level goes through its distribution evenly, so
// that a few hundred paths are enough and the answer does not flicker.
func (d *drawer) drawLevels(even float64) {
	l := d.level
	var z [dims]float64
	for k := range z {
		z[k] = d.r.NormFloat64()
	}
	z[common] = even * math.Sqrt(1+d.wander()/math.Max(l.cov[common][common], 1e-9))
	z[common] *= 1 + math.Copysign(d.skewed(), even)
	var x [dims]float64
	for k := range x {
		x[k] = l.mean[k]
		for j := range k + 1 {
			x[k] += d.root[k][j] * z[j]
		}
	}
	d.slope, d.local = 0, 0
	if l.habit.trend > 0 {
		d.slope = x[slope]
	}
	if l.habit.local > 0 {
		d.local = x[local]
	}
	for g := range groups {
		d.factors[g] = math.Exp(x[group(g).dim()] + load(group(g))*x[common])
	}
	d.drawStep()
}

// skewed returns by how much wider the range is upwards, and narrower downwards: while nothing was seen a debate may
// sooner be far longer than others than far shorter. It fades as the level becomes known.
func (d *drawer) skewed() float64 {
	return d.prior.Skew * math.Min(d.level.cov[common][common]/(d.prior.Day*d.prior.Day), 1)
}

// wander returns the variance of what the level's mean over the rest of the list differs by from the level now.
func (d *drawer) wander() float64 {
	n := math.Max(float64(len(d.ahead.sticks)), 1)
	noise := d.level.sum2 / d.level.n
	walk := d.level.habit.drift * d.level.habit.drift * noise * n / 3
	near := d.level.habit.local * noise * (1 + memory) / (1 - memory) / n
	return walk + near*(1-math.Min(3/n, 1))
}

// drawStep draws whether and where the level changes at once.
func (d *drawer) drawStep() {
	d.stepAt, d.step = math.Inf(1), 0
	h := d.level.habit
	if h.steps == 0 {
		return
	}
	whole := float64(d.seen.heard + len(d.ahead.sticks))
	d.stepAt, d.step = d.r.ExpFloat64()*whole/h.steps, stepSize*d.r.NormFloat64()
}

// drawBags draws how single statements and changeovers vary in this debate.
func (d *drawer) drawBags() {
	d.bag = bag(d.bag, d.prior.residuals, d.prior.Bag, d.level.left, d.r)
	d.m1, d.m2 = 0, 0
	shift := d.excess/float64(len(d.level.left)+d.prior.Bag) - average(d.bag)
	for i, x := range d.bag {
		f := math.Exp(x + shift)
		d.bag[i] = f
		d.m1 += f / float64(len(d.bag))
		d.m2 += f * f / float64(len(d.bag))
	}
	d.gaps = bag(d.gaps, d.prior.gaps, d.prior.GapBag, tail(d.seen.gaps), d.r)
	d.extras = bag(d.extras, []float64{0}, 12, tail(d.seen.extras), d.r)
}

func tail(x []float64) []float64 { return x[max(len(x)-200, 0):] }

// expected returns how long the rest of the list takes on average on this path, in seconds.
func (d *drawer) expected() float64 {
	sum := 0.0
	for g, base := range d.bases {
		sum += base * d.factors[g]
	}
	return sum*d.m1 + float64(len(d.ahead.sticks))*d.meanGap
}

// factor draws by how much one statement differs from its group's level.
func (d *drawer) factor(g group) float64 {
	f := d.bag[d.r.IntN(len(d.bag))]
	if g == groupDraft {
		return math.Pow(f/d.m1, 0.4)
	}
	return f
}

func (d *drawer) gap() float64 { return d.gaps[d.r.IntN(len(d.gaps))] }

// trend returns by what factor a statement in a place of those to come differs from the first of them.
func (d *drawer) trend(place float64, g group) float64 {
	x := d.slope * (place + 1)
	if d.local != 0 && place < 40 {
		x += d.local * math.Pow(memory, place+1)
	}
	if place >= d.stepAt {
		x += d.step
	}
	if x == 0 {
		return 1
	}
	return math.Exp(load(g) * x)
}

func (d *drawer) statement(y yardstick) float64 {
	return y.base*d.factors[y.group]*d.factor(y.group) + d.extras[d.r.IntN(len(d.extras))]
}

// one plays the list statement by statement.
func (d *drawer) one(p *path) {
	at, n, again := 0.0, float64(len(d.ahead.sticks)), 0.0
	for k, y := range d.ahead.sticks {
		switch {
		case d.r.Float64() < d.leaving*2*float64(k)/n:
			p.removed++
		case d.r.Float64() < d.absence:
			at += noAnswer
			p.removed++
			if d.r.Float64() < d.prior.model.ReturnShare {
				again += d.gap() + d.statement(y)
			}
		default:
			if k > 0 {
				at += d.gap()
			}
			at += d.statement(yardstick{y.group, y.base * d.trend(float64(k), y.group)})
		}
		p.ends[k] = float32(at)
	}
	p.total = at + again
	for range d.lateOnes {
		p.total += d.gap() + lateLength*d.statement(d.late)
	}
}
