package session

// Name returns session_opened.
func (SessionOpened) Name() string { return "session_opened" }

// Name returns session_resumed.
func (SessionResumed) Name() string { return "session_resumed" }

// Name returns session_closed.
func (SessionClosed) Name() string { return "session_closed" }

// Name returns log_continued.
func (LogContinued) Name() string { return "log_continued" }

// Name returns record_lost.
func (RecordLost) Name() string { return "record_lost" }

// Name returns clock_stepped.
func (ClockStepped) Name() string { return "clock_stepped" }

// Name returns list_loaded.
func (ListLoaded) Name() string { return "list_loaded" }

// Name returns meeting_called_to_order.
func (MeetingCalledToOrder) Name() string { return "meeting_called_to_order" }

// Name returns meeting_suspended.
func (MeetingSuspended) Name() string { return "meeting_suspended" }

// Name returns meeting_resumed.
func (MeetingResumed) Name() string { return "meeting_resumed" }

// Name returns meeting_rose.
func (MeetingRose) Name() string { return "meeting_rose" }

// Name returns meeting_adjourned.
func (MeetingAdjourned) Name() string { return "meeting_adjourned" }

// Name returns floor_granted.
func (FloorGranted) Name() string { return "floor_granted" }

// Name returns statement_paused.
func (StatementPaused) Name() string { return "statement_paused" }

// Name returns statement_resumed.
func (StatementResumed) Name() string { return "statement_resumed" }

// Name returns statement_ended.
func (StatementEnded) Name() string { return "statement_ended" }

// Name returns limit_changed.
func (LimitChanged) Name() string { return "limit_changed" }

// Name returns signals_changed.
func (SignalsChanged) Name() string { return "signals_changed" }

// Name returns start_corrected.
func (StartCorrected) Name() string { return "start_corrected" }

// Name returns end_corrected.
func (EndCorrected) Name() string { return "end_corrected" }

// Name returns speaker_corrected.
func (SpeakerCorrected) Name() string { return "speaker_corrected" }

// Name returns point_of_order_raised.
func (PointOfOrderRaised) Name() string { return "point_of_order_raised" }

// Name returns point_of_order_ruled.
func (PointOfOrderRuled) Name() string { return "point_of_order_ruled" }

// Name returns interruption_began.
func (InterruptionBegan) Name() string { return "interruption_began" }

// Name returns interruption_ended.
func (InterruptionEnded) Name() string { return "interruption_ended" }

// Name returns speaker_added.
func (SpeakerAdded) Name() string { return "speaker_added" }

// Name returns speakers_added.
func (SpeakersAdded) Name() string { return "speakers_added" }

// Name returns speaker_moved.
func (SpeakerMoved) Name() string { return "speaker_moved" }

// Name returns speakers_swapped.
func (SpeakersSwapped) Name() string { return "speakers_swapped" }

// Name returns speaker_withdrawn.
func (SpeakerWithdrawn) Name() string { return "speaker_withdrawn" }

// Name returns speaker_absent.
func (SpeakerAbsent) Name() string { return "speaker_absent" }

// Name returns speaker_restored.
func (SpeakerRestored) Name() string { return "speaker_restored" }

// Name returns speaker_amended.
func (SpeakerAmended) Name() string { return "speaker_amended" }

// Name returns list_closed.
func (ListClosed) Name() string { return "list_closed" }

// Name returns list_reopened.
func (ListReopened) Name() string { return "list_reopened" }

// Name returns list_ordered.
func (ListOrdered) Name() string { return "list_ordered" }

// Name returns noted.
func (Noted) Name() string { return "noted" }

// Name returns undone.
func (Undone) Name() string { return "undone" }

// Name returns redone.
func (Redone) Name() string { return "redone" }
