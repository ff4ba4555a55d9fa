// Package states knows the names of the states that take the floor: the 193 Members of the United Nations and its
// two observer states, as they are listed, spoken and sorted in the six official languages; the groups that speak;
// and who sat in the Security Council when.
//
// It only offers. A name that it does not know is no error, and a category that it suggests is not imposed. The data
// are files of tab-separated values in the folder data, which are part of the program: answers are cut from them, and
// importing the package costs nothing. README.md says where each fact comes from and what was left out.
//
// All functions may be called from several goroutines at once.
package states
