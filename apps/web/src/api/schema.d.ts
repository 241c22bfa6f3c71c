/** Made from docs/openapi.json by npm run generate. */

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs. */
    get: operations['HealthController_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process can do its work: database and queue answer. */
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one may sign in from here. */
    get: operations['SignInController_ways'];
    put?: never;
    /** Signs in by password; the session is in the cookie that comes back. */
    post: operations['SignInController_byPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/sample': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in as one of the sample's invented people, at the machine where the sample runs. */
    post: operations['SignInController_asSamplePerson'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session of this browser. A personal token stays: it is no session. */
    post: operations['SignInController_out'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails a link to whoever has this address; the answer is the same when nobody has it. */
    post: operations['SignInLinkController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/link/use': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs in by the secret of a link, once; the session is in the cookie that comes back. */
    post: operations['SignInLinkController_use'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins it in this browser, and tells where to go. */
    post: operations['AccountSignInController_begin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/account/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the organization sends the browser back: signs in and leads on, or to the sign-in page with why not. */
    get: operations['AccountSignInController_end'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sign-in/password-link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets the password by the secret of a link, once, and signs in; every session of before ends. */
    post: operations['PasswordLinkController_use'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/set-up': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What there is to say; closed for good when somebody has a role. */
    get: operations['SetUpController_show'];
    put?: never;
    /** Makes the first administrator, and the first body where there is none, and signs in. */
    post: operations['SetUpController_run'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether one has a password, and what must be shown to choose another. */
    get: operations['OwnPasswordController_show'];
    /** Chooses another; every other session of one's own ends. */
    put: operations['OwnPasswordController_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The last used first. */
    get: operations['OwnSessionsController_list'];
    put?: never;
    post?: never;
    /** Signs out everywhere but here. */
    delete: operations['OwnSessionsController_endOthers'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Signs out there. */
    delete: operations['OwnSessionsController_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest first, without their secrets. */
    get: operations['OwnTokensController_list'];
    put?: never;
    /** Makes a token; it is told in the answer and never again. A token makes no other: it takes a person who is signed in. */
    post: operations['OwnTokensController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/tokens/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** It opens nothing any more. */
    delete: operations['OwnTokensController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who one is, in which language, with which roles. */
    get: operations['MeController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Chooses the language of pages and mails, the hour of the mail of a day and where, who hears while one is away. */
    patch: operations['MeController_change'];
    trace?: never;
  };
  '/api/v1/me/delegates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may hear in one's place while one is away. */
    get: operations['OwnListsController_delegates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/members-lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The lists that one gets before sessions as a member of bodies. */
    get: operations['OwnListsController_membersLists'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/members-lists/{body}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Leaves a body's list, or joins it again. */
    put: operations['OwnListsController_want'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest first, without their addresses. */
    get: operations['OwnFeedsController_list'];
    put?: never;
    /** Makes a feed; its secret address is told in the answer and never again. */
    post: operations['OwnFeedsController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Its address opens nothing any more. */
    delete: operations['OwnFeedsController_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/feeds/{address}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A calendar as iCalendar: sessions, what is due at them, and the days that lead up to it, as far as its maker may see. */
    get: operations['FeedsController_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bodies in which one holds a role. */
    get: operations['BodiesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One body by its key. */
    get: operations['BodiesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Says anew what its names, its zone and the body above it are, and of which years the calendar is whole; what is due
     *     follows. With `preview=true` nothing is written. Send the ETag that you were given as If-Match; a preview may go
     *     without. Stale (412): the answer has the newer body.
     */
    patch: operations['BodyActsController_change'];
    trace?: never;
  };
  '/api/v1/bodies/{key}/deadline-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The policy, with the version of the body as its ETag. */
    get: operations['DeadlinePolicyController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the policy and counts what is due again; with `preview=true` it shows what that would do, and changes nothing. */
    patch: operations['DeadlinePolicyController_change'];
    trace?: never;
  };
  '/api/v1/bodies/{key}/members': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The members, past ones too, with the version of the body as ETag. */
    get: operations['MembersController_list'];
    /** Puts the whole list in place of the one that stands. */
    put: operations['MembersController_keep'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{key}/clearance-steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The steps in their order, with the version of the list as ETag. */
    get: operations['ClearanceStepsController_show'];
    /** Puts other steps in place of those that stand. What was sent before waits for the steps that stood then. */
    put: operations['ClearanceStepsController_keep'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The sessions of the bodies in which one holds a role, or of one of them, in the order of their names unless said. */
    get: operations['SessionsController_list'];
    put?: never;
    /** Puts a session on the calendar under the name that its body gives it. */
    post: operations['SessionActsController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One session by its key, with plain slashes or encoded: executive-board/2026/2, assembly/2. */
    get: operations['SessionsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Moves, splits, cancels or restores a session, or says what takes documents; its tasks, deadlines and reminders follow.
     *     With `preview=true` nothing is written. Send the ETag that you were given as If-Match; a preview may go without. Stale
     *     (412): the answer has the newer session.
     */
    patch: operations['SessionActsController_change'];
    trace?: never;
  };
  '/api/v1/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was taken in, the newest first. */
    get: operations['IntakeController_list'];
    put?: never;
    /** Takes a file in (multipart, at most 50 MB, field "file"; field "lang" when its language is known; field "status" says what kind of text it is, "adopted" unless said). */
    post: operations['IntakeController_takeFileIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a reading is, and what it found. */
    get: operations['IntakeController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Says what kind of text it is: which of two is the later one follows from it. What was accepted stays, marked so. */
    patch: operations['TextStatusController_say'];
    trace?: never;
  };
  '/api/v1/intake/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels a reading that is under way; taken in again, the file is read anew. One that is done stays as it is. */
    post: operations['IntakeController_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The text that the offsets of its requests count in, in UTF-16 units. */
    get: operations['IntakeController_text'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes back what a person added, while nobody has decided about it. */
    delete: operations['AddedProposalsController_takeBack'];
    options?: never;
    head?: never;
    /** Corrects a proposal that nobody has decided about; what the reader had read stays beside it. */
    patch: operations['ReviewController_correct'];
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Splits a proposal into 2 to 20 asks with dues and conditions of their own; they follow it. */
    post: operations['ReviewController_split'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a rejected or accepted proposal up again. The mandate that it had become is taken away, as long as nobody has
     *     done anything with it or was told of it.
     */
    post: operations['ReviewController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Proposes words of the text as a request; what the reader makes of them is taken over, and can be corrected. */
    post: operations['AddedProposalsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The text with what people decided about it, in the form of a corpus: what `npm run score -- --corpus` reads. Every
     *     proposal must be decided.
     */
    get: operations['LabelsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/text-checked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that a person has compared a doubtful text with its document and found it right. */
    post: operations['TextCheckController_checked'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/corrected-text': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Puts a text right that came wrongly out of its file (multipart, field "file": the whole text, plain, UTF-8). It is read
     *     anew; once somebody has begun to review what was found, the text stays as it is.
     */
    post: operations['TextCheckController_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes a mandate of a proposal, with its tasks, deadlines and reminders. Where the text contradicts the calendar, the
     *     calendar stays and the answer says so: `PATCH sessions/{key}` changes it.
     */
    post: operations['ProposalActsController_confirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Makes mandates of all proposals that nobody has decided about yet: all of them, or none. Those that would change a
     *     mandate, in a later version of its text, are left: a person decides about each.
     */
    post: operations['ProposalActsController_confirmAll'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/proposals/{proposal}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a proposal aside; it stays in the reading, marked as rejected. */
    post: operations['ProposalActsController_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/intake/{id}/missing-paragraphs/{mandate}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says what becomes of a mandate whose paragraph this later text no longer has. It is said once. */
    post: operations['ProposalActsController_answerMissing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the bodies decided, by body and number, with the parts. */
    get: operations['DecisionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/body-acts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was recorded, newest first; what was taken back is among it, and says so. */
    get: operations['RecordedActsController_list'];
    put?: never;
    /** Records one act and what it did, with one task or many, or with mandates: all of it, or nothing. */
    post: operations['RecordedActsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/body-acts/{id}/take-back': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that an act was recorded wrongly, and why: what it changed stands again as it was before. */
    post: operations['RecordedActsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mandates that one may see, with their tasks, in the order in which they entered the register. */
    get: operations['MandatesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One mandate with its tasks. */
    get: operations['MandatesController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Says which unit owes it: its focal points hear of its tasks from now on. Or says how its due rule is to be understood:
     *     its tasks are resolved again, and what was delivered stays as it was.
     */
    patch: operations['MandatesController_change'];
    trace?: never;
  };
  '/api/v1/mandates/{id}/readings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each language in which it was read, and what it says differently from what is in force. */
    get: operations['MandateTextsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/earlier-texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The words that it had before later texts were accepted, the latest first. */
    get: operations['MandateTextsController_earlier'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaving-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The proposals of the bodies in which one is a member or of the secretariat, newest first. */
    get: operations['LeavingProposalsController_list'];
    put?: never;
    /** Proposes that mandates of one body leave the list. */
    post: operations['LeavingProposalsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaving-proposals/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for one today: to be commented on before its date, or to be decided or withdrawn after it. */
    get: operations['LeavingProposalsController_today'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaving-proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LeavingProposalsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaving-proposals/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A member objects or comments, for their State; it changes nothing by itself. */
    post: operations['LeavingProposalsController_comment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/leaving-proposals/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws the proposal: its mandates stay on the list. That they leave is recorded as an act of the body. */
    post: operations['LeavingProposalsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/following': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FollowingController_show'];
    /** Follows it, or follows it no more. Doing so twice changes nothing. */
    put: operations['FollowingController_follow'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest first: new mandates, cleared updates, deliveries, moved meetings. */
    get: operations['ChangesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/changes/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mandates that have changed, by their ids. */
    get: operations['ChangesController_ofMandates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/changes/looked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that one has looked, at everything or at one mandate, as far as an answer reached. */
    post: operations['ChangesController_looked'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/me/following': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OwnNewsController_show'];
    put: operations['OwnNewsController_want'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The questions that one may see, the newest first. */
    get: operations['QuestionsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The questions about a mandate that one may see, the newest first. */
    get: operations['QuestionsController_ofMandate'];
    put?: never;
    /** Asks about a mandate, for the State that one serves. */
    post: operations['QuestionsController_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QuestionsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks again below what was answered: who asked, or another delegate of the same State. */
    post: operations['QuestionsController_askAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/showing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says who else sees it. Who asked may choose anything; other delegates of the same State, fewer people. */
    put: operations['QuestionsController_showTo'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes an answer: a draft by a focal point, and by anybody where the body has its answers cleared; else it is given. */
    post: operations['AnswersController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/give': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives the draft: whoever sees the question sees it from now on. */
    post: operations['AnswersController_give'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/questions/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Returns the draft to who wrote it, with the reason. */
    post: operations['AnswersController_returnDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{key}/question-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['QuestionPolicyController_show'];
    /** Says whether answers are cleared before they are seen. What was given stays given. */
    put: operations['QuestionPolicyController_change'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** In the order of their list; each with its version, which a change sends back. */
    get: operations['ItemsController_list'];
    put?: never;
    /** Adds one. */
    post: operations['ItemsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds those of a list, one a line, numbers found. With `preview=true` it only tells what it finds. */
    post: operations['ItemsController_addList'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/{item}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes it away, as long as nobody has answered it or written of it. Send its version as If-Match. */
    delete: operations['ItemsController_remove'];
    options?: never;
    head?: never;
    /** Corrects what it says. Send its version as If-Match. */
    patch: operations['ItemsController_correct'];
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/{item}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was written of it. */
    get: operations['ItemsController_written'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/acceptance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says whether they are accepted, and by when they are to be done. */
    post: operations['ItemActsController_answer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes an update of each; it is never edited, and members read it once it is cleared. */
    post: operations['ItemActsController_writeUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/clear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Clears what was written last of each for members to read. */
    post: operations['ItemActsController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/items/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Returns what was written last of each, with the reason. */
    post: operations['ItemActsController_returnForWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/chain': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The decisions in which this was requested, again and again. */
    get: operations['ChainsController_of'];
    put?: never;
    /**
     * Says that this mandate reiterates an earlier one, or merges several: they become its history, and what is still owed goes
     *     on here. With `preview=true` nothing is kept. Send the ETag of this mandate as If-Match and the versions of the others; a
     *     preview may go without.
     */
    post: operations['ChainsController_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/chain/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes the latest link of this mandate back: the earlier ones are active again with the tasks that came from them. With
     *     `preview=true` nothing is kept; else send the ETag of this mandate as If-Match.
     */
    post: operations['ChainsController_undo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{id}/chain/guesses/{earlier}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that this mandate does not repeat that earlier one: it is guessed no more. */
    post: operations['ChainsController_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/due-rules/describe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says what a due rule means, what is wrong with it, and what it would make due on the calendar as it is. Writes nothing. */
    post: operations['DueRulesController_describe'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is owed, in order of the meeting's date. */
    get: operations['TasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One task: the request that it answers, what was written, what was done, and what one may do next. */
    get: operations['TasksController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/undated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one works on: of one's unit, in one's reach as a director, all for the officers of the body. */
    get: operations['UndatedTasksController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/undated/no-change': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes of each that nothing has changed, in one's own language, and sends it for clearance: all or none. */
    post: operations['UndatedTasksController_sayNoChange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/undated/clear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes for each the step of clearance that it waits for: all or none. */
    post: operations['UndatedTasksController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Writes an update; it is never edited, a correction is another one. */
    post: operations['TaskActsController_writeUpdate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/for-clearance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends the newest update to who clears it. */
    post: operations['TaskActsController_sendForClearance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/clear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Clears the newest update for members to read; of a blocked task, also the reason. */
    post: operations['TaskActsController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Returns the update that was sent, with the reason. */
    post: operations['TaskActsController_returnForWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that the document went to documents services. */
    post: operations['TaskActsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/deliver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that the document was issued, or that it was given orally. */
    post: operations['TaskActsController_deliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/block': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that it cannot go on, and why; members read the reason once it is cleared. */
    post: operations['TaskActsController_block'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/unblock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that it can go on. */
    post: operations['TaskActsController_unblock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/choice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Chooses one of the sessions at which it may be answered. */
    post: operations['TaskActsController_choose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/deadlines/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets a deadline to another day, with the reason; the day that was counted is kept beside it. */
    put: operations['TaskDeadlinesController_set'];
    post?: never;
    /** Puts a deadline back to the day that was counted. */
    delete: operations['TaskDeadlinesController_putBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What will be put before sessions, in the order in which it was planned. */
    get: operations['PlannedDocumentsController_list'];
    put?: never;
    /** Plans a document for a session. */
    post: operations['PlannedDocumentsController_plan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One planned document, the tasks that it answers, and what one may do next. */
    get: operations['PlannedDocumentsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes what is said of it; of one that was issued only the symbol. */
    patch: operations['PlannedDocumentsController_change'];
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/confirm-slot': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that documents services have confirmed its slot; this meets the slot deadline. */
    post: operations['DocumentActsController_confirmSlot'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/for-clearance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends it to who clears it. */
    post: operations['DocumentActsController_sendForClearance'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/clear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Clears it. */
    post: operations['DocumentActsController_clear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Returns it for work, with the reason. */
    post: operations['DocumentActsController_returnForWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that it went to documents services, and takes its tasks along. */
    post: operations['DocumentActsController_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that it was issued, or given orally, and takes its tasks along. */
    post: operations['DocumentActsController_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws it, with the reason; its tasks count for themselves again. */
    post: operations['DocumentActsController_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has it answer more tasks. */
    post: operations['DocumentActsController_link'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/tasks/{task}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** It answers this task no more. */
    delete: operations['DocumentActsController_unlink'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/updates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An update written once, with a line for each of some of its tasks: all of them are written, or none. */
    post: operations['DocumentActsController_writeUpdates'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/planned-documents/{id}/deadlines/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets one of its deadlines, and so of its tasks, to another day; the day that was counted is kept beside it. */
    put: operations['DocumentActsController_extendDeadline'];
    post?: never;
    /** Puts one of its deadlines back to the day that was counted. */
    delete: operations['DocumentActsController_takeExtensionBack'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/today': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What one owes, what waits for one, and how the next session of each of one's bodies stands. */
    get: operations['TodayController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The units that can owe something, each before its parts. */
    get: operations['UnitsController_list'];
    put?: never;
    post: operations['UnitActsController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{key}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A unit with the people who work for it. */
    get: operations['UnitsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Says its names anew, or moves it in the tree with its parts. */
    patch: operations['UnitActsController_change'];
    trace?: never;
  };
  '/api/v1/units/{key}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes it: what it owes and has not done passes to its successor. With `preview=true` nothing is written. */
    post: operations['UnitActsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/import-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An empty workbook to fill in, with a sheet that says how. */
    get: operations['PeopleFilesController_template'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Units and the people of one's bodies, in the form in which they are imported. No cell of it is a formula. */
    get: operations['PeopleFilesController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes a workbook or a CSV file in (multipart, at most 5 MB, field "file"), all of it or nothing. With `preview=true`
     *     nothing is written: the answer says of each line what it would do, and of each fault where it stands.
     */
    post: operations['PeopleFilesController_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By name. */
    get: operations['UsersController_list'];
    put?: never;
    /** Adds a person with a role. Who has this address already gets the role, and keeps their name. */
    post: operations['UsersController_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['UsersController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Says a name, an address or a language anew: of somebody all of whose bodies one keeps. */
    patch: operations['UsersController_change'];
    trace?: never;
  };
  '/api/v1/users/{id}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mails a link by which they come in; it works once, within three days. */
    post: operations['InvitationsController_mail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/invitation/link': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a link with which they choose a password, to be handed over; it is told in the answer and never again. */
    post: operations['InvitationsController_handOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives a role in a body; one that they have stays. */
    post: operations['UserActsController_giveRole'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/roles/{role}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes a role away; never the last administrator of a body. */
    delete: operations['UserActsController_takeRole'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Closes the account for a while: sessions, tokens and feeds end at once, the roles wait. */
    post: operations['UserActsController_close'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Opens a closed account again, with the roles that waited. */
    post: operations['UserActsController_reopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/leave': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** They leave: the account closes and their work passes on. With `preview=true` nothing is written. */
    post: operations['UserActsController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/users/{id}/unlink': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Forgets which account of their organization they have, and signs out whoever came in by it: their next sign-in links
     *     the one that they have then. Where none is known, nothing changes.
     */
    post: operations['UserActsController_unlink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first: of the bodies that the reader administers, and what concerns no body. */
    get: operations['AuditController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that the list holds, as one file; `cursor` and `limit` are of no use here. */
    get: operations['AuditController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Newest first. */
    get: operations['MailboxController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mailbox/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MailboxController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/mailbox/{id}/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mail itself as a page, to be framed. */
    get: operations['MailboxController_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each reminder and list, in order of the day: those that are planned, or were sent, withdrawn or missed, with why. */
    get: operations['RemindersController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/coming': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What will go: one row for each person and day. */
    get: operations['RemindersController_coming'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A person's mail of a day as it would be written now. */
    get: operations['RemindersController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/preview/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a page, to be framed; empty when there would be nothing to say. */
    get: operations['RemindersController_previewPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/failed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mails that were given up, newest first. */
    get: operations['RemindersController_failed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/failed/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tries a mail again that was given up. */
    post: operations['RemindersController_retry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/people/{id}/send-now': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends somebody's mail of today without waiting for their hour. */
    post: operations['RemindersController_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** By name. */
    get: operations['RemindedPeopleController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RemindedPeopleController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch: operations['RemindedPeopleController_change'];
    trace?: never;
  };
  '/api/v1/reminders/people/{id}/delegates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who may hear in somebody's place. */
    get: operations['RemindedPeopleController_delegates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/lists': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The session that opens last first. */
    get: operations['MembersListsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/lists/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['MembersListsController_open'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/lists/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** As members will read it, held or released: written as it would go now. */
    get: operations['MembersListsController_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/lists/{id}/preview/page': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a page, to be framed; empty when there would be nothing to say. */
    get: operations['MembersListsController_previewPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/lists/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets it go: on its day, or when that has passed, with the next mails. */
    post: operations['MembersListsController_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/lists/{id}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Holds it: who has not got it does not get it until it is released again. */
    post: operations['MembersListsController_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reminders/leave/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page that asks. */
    get: operations['LeaveController_ask'];
    put?: never;
    /** Leaves; doing so twice changes nothing. */
    post: operations['LeaveController_leave'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/bodies/{key}/reminder-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The policy, with its version as ETag. */
    get: operations['ReminderPolicyController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the policy and plans again; with `preview=true` it shows what that would do, and changes nothing. */
    patch: operations['ReminderPolicyController_change'];
    trace?: never;
  };
  '/api/v1/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The status report of a session, as it stands now. */
    get: operations['ReportsController_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sample': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes the sample register away, its people too; what people entered themselves stays. It does not come back. */
    delete: operations['SampleController_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those of the bodies whose webhooks one keeps, in the order in which they were made. */
    get: operations['WebhooksController_list'];
    put?: never;
    /** Makes a webhook; its secret is told in the answer and never again. */
    post: operations['WebhooksController_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['WebhooksController_open'];
    put?: never;
    post?: never;
    /** Takes it away, with all that it was told. */
    delete: operations['WebhooksController_remove'];
    options?: never;
    head?: never;
    /** Its address, what it hears of, whether it is told. Switched off, it is not told what waits. */
    patch: operations['WebhooksController_change'];
    trace?: never;
  };
  '/api/v1/webhooks/{id}/secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a new secret; the one before signs beside it for a day. */
    post: operations['WebhooksController_renewSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The newest first; what is older than a month is forgotten. */
    get: operations['WebhookDeliveriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a test, which tells nothing. */
    post: operations['WebhookDeliveriesController_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/webhooks/{id}/deliveries/{delivery}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells again what was told or given up, under the same id. */
    post: operations['WebhookDeliveriesController_again'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    SamplePersonResponse: {
      email: string;
      name: string;
      role: string;
      lang: string;
    };
    AccountWayResponse: {
      /** @description What people call the organization; null when nobody said. */
      name: string | null;
    };
    WaysToSignInResponse: {
      /** @description The invented people of the sample, where one may sign in as them by one click; else empty. */
      sample: components['schemas']['SamplePersonResponse'][];
      /** @description Whether a link can be mailed. */
      link: boolean;
      /** @description Whether an organization's account lets in, and whose; null when none does. */
      account: components['schemas']['AccountWayResponse'] | null;
    };
    SignInRequest: {
      email: string;
      password: string;
    };
    SampleSignInRequest: {
      email: string;
    };
    AskForLinkRequest: {
      email: string;
    };
    UseLinkRequest: {
      /** @description The secret: what stands behind the "#" of the link. */
      token: string;
    };
    BeginAccountRequest: {
      /** @description Where to go on to afterwards, within this application: "/mandates?q=plan". */
      to?: string;
      /**
       * @description The language in which the organization may ask.
       * @enum {string}
       */
      lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
    };
    AccountAddressResponse: {
      /** @description Where the browser goes to sign in. */
      address: string;
    };
    UsePasswordLinkRequest: {
      /** @description The secret: what stands behind the "#" of the link. */
      token: string;
      password: string;
    };
    SetUpResponse: {
      /** @description Whether the first administrator is still to be made. */
      open: boolean;
      /** @description Whether the first body is, too. */
      needsBody: boolean;
    };
    SetUpRequest: {
      /** @description The secret of the printed link. */
      token: string;
      name: string;
      email: string;
      password: string;
      /**
       * @description The language of pages and mails.
       * @enum {string}
       */
      lang: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      /** @description The name of the first body; needed where there is none yet. */
      bodyName?: string;
      /** @description The time zone of its seat: Africa/Nairobi. */
      bodyZone?: string;
      /**
       * @description How it names its sessions.
       * @enum {string}
       */
      bodyNaming?: 'year-and-ordinal' | 'name-of-the-year' | 'number';
    };
    OwnPasswordResponse: {
      has: boolean;
      /**
       * @description "old": the password that one has; "nothing": one has just shown who one is; "sign-in": one must do so first.
       * @enum {string}
       */
      asks: 'old' | 'nothing' | 'sign-in';
    };
    ChoosePasswordRequest: {
      /** @description The one that one has; not needed right after coming in by a link or an account. */
      old?: string | null;
      /** @description The new one: twelve characters at least. */
      wanted: string;
    };
    OwnSessionResponse: {
      id: string;
      /** @description "Firefox, Linux"; null when the browser said nothing known. */
      browser: string | null;
      /** @description "password", "link", "account", "password-link", "sample", "set-up"; null for one of an earlier version. */
      signedInBy: string | null;
      madeAt: string;
      lastUsedAt: string;
      /** @description When it ends unless it is used before, or for good. */
      expiresAt: string;
      /** @description The one that asks. */
      here: boolean;
    };
    OwnSessionList: {
      items: components['schemas']['OwnSessionResponse'][];
    };
    OwnTokenResponse: {
      id: string;
      name: string;
      scopes: ('change' | 'read')[];
      madeAt: string;
      lastUsedAt: string | null;
      expiresAt: string;
    };
    OwnTokenList: {
      items: components['schemas']['OwnTokenResponse'][];
    };
    GiveTokenRequest: {
      /** @description What one calls it: "nightly export". */
      name: string;
      /** @description What its bearer may do: look, change, or both. */
      scopes: ('read' | 'change')[];
      /** @description After so many days it ends, 1 to 365. */
      days: number;
    };
    TokenGivenResponse: {
      id: string;
      /** @description Told here alone. Whoever has it acts in one's name. */
      token: string;
      expiresAt: string;
    };
    PauseResponse: {
      /** @description The first day. */
      from: string;
      /** @description The last day; null: until they say that they are back. */
      until: string | null;
      /** @description The id of who hears in their place; null: what is due waits. */
      delegate: string | null;
      delegateName: string | null;
      /** @description Whether they may also do what the person does as director or focal point. */
      acts: boolean;
    };
    HeldRoleResponse: {
      /** @description The key of the body. */
      body: string;
      role: string;
    };
    StoodInForResponse: {
      name: string;
      /** @description The last day; null: until they say that they are back. */
      until: string | null;
    };
    MeResponse: {
      id: string;
      name: string;
      email: string;
      lang: string;
      /** @description IANA name of the time zone. */
      zone: string;
      /** @description The hour of the day from which the mail of a day may come. */
      digestHour: number;
      /** @description While the person is away; null when they are not. */
      pause: components['schemas']['PauseResponse'] | null;
      roles: components['schemas']['HeldRoleResponse'][];
      /** @description Who is away today and lets the person act in their place. */
      standsInFor: components['schemas']['StoodInForResponse'][];
      /** @description The date that the register takes for today where the person lives: "in three weeks" counts from there. */
      today: string;
    };
    PauseRequest: {
      /** @description The first day. */
      from: string;
      /** @description The last day; null: until they say that they are back. */
      until: string | null;
      /**
       * Format: uuid
       * @description The id of who hears in their place; null: what is due waits.
       */
      delegate: string | null;
      /** @description They may also do what one does as director or focal point, recorded as done for one; only who is away says so. */
      acts?: boolean;
    };
    ChangeSettingsRequest: {
      /**
       * @description The language of pages and mails.
       * @enum {string}
       */
      lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      /** @description IANA name of the time zone: "Africa/Nairobi". */
      zone?: string;
      /** @description The hour of the day from which the mail of a day may come. */
      digestHour?: number;
      /** @description Null: not away. */
      pause?: components['schemas']['PauseRequest'] | null;
    };
    DelegateResponse: {
      id: string;
      name: string;
    };
    DelegateList: {
      items: components['schemas']['DelegateResponse'][];
    };
    OwnMembersListResponse: {
      /** @description The key of the body. */
      body: string;
      /** @description The person gets it. */
      wanted: boolean;
    };
    OwnMembersLists: {
      items: components['schemas']['OwnMembersListResponse'][];
    };
    WantMembersListRequest: {
      wanted: boolean;
    };
    FeedResponse: {
      id: string;
      /** @enum {string} */
      about: 'body' | 'person' | 'unit';
      /** @description The key of the body that it is about. */
      body: string | null;
      /** @description The key of the unit that it is about. */
      unit: string | null;
      madeAt: string;
      /** @description When a calendar program read it last. */
      lastReadAt: string | null;
    };
    FeedList: {
      items: components['schemas']['FeedResponse'][];
    };
    GiveFeedRequest: {
      /**
       * @description What one owes oneself; what is due to a body; what a unit and its parts owe.
       * @enum {string}
       */
      about: 'person' | 'body' | 'unit';
      /** @description The key of the body, for a feed about one. */
      body?: string;
      /** @description The key of the unit, for a feed about one. */
      unit?: string;
    };
    FeedGivenResponse: {
      id: string;
      /** @description The secret address, told here alone. Whoever has it reads the calendar. */
      address: string;
    };
    BodyResponse: {
      key: string;
      /** @description By language (ISO 639-1). */
      names: {
        [key: string]: string;
      };
      /** @description IANA name: the day that it is, and that a deadline falls on, is the day there. */
      zone: string;
      /** @enum {string} */
      naming: 'number' | 'year-and-ordinal' | 'name-of-the-year';
      parent: string | null;
      /** @description Meetings that ended before this day are "before this register: not recorded". */
      registerKeptFrom: string | null;
      /** @description The years whose calendar is said to be whole. */
      completeYears: number[];
      version: number;
    };
    BodyPage: {
      items: components['schemas']['BodyResponse'][];
      next: string | null;
      total: number | null;
    };
    NonWorkingDaysResponse: {
      /** @description Days of the week, 1 for Monday to 7 for Sunday. */
      weekend: number[];
      holidays: string[];
      /** @enum {string} */
      move: 'none' | 'earlier';
    };
    DeadlinePolicyResponse: {
      /** @description Calendar weeks before the opening of the segment where something is due. */
      slotWeeks: number;
      submissionWeeks: number;
      issuanceWeeks: number;
      oralNoticeWeeks: number;
      inSessionWeeks: number;
      nonWorking: components['schemas']['NonWorkingDaysResponse'];
    };
    NonWorkingDaysRequest: {
      /** @description Days of the week, 1 for Monday to 7 for Sunday. */
      weekend: number[];
      holidays: string[];
      /**
       * @description A deadline that falls on such a day moves to the last working day before it, or not at all.
       * @enum {string}
       */
      move: 'earlier' | 'none';
    };
    ChangeDeadlinePolicyRequest: {
      slotWeeks?: number;
      submissionWeeks?: number;
      issuanceWeeks?: number;
      oralNoticeWeeks?: number;
      inSessionWeeks?: number;
      nonWorking?: components['schemas']['NonWorkingDaysRequest'];
    };
    DecisionNameResponse: {
      body: string;
      type: string;
      number: string;
    };
    ConcernedMandateResponse: {
      id: string;
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      paragraph: string | null;
      paragraphCounted: number | null;
      /** @description The words of the request; in another language where there are none in the reader's. */
      quote: string;
      /** @description The language of the words. */
      lang: string;
      /** @description The key of the unit that owes it. */
      unit: string | null;
    };
    TaskMeetingResponse: {
      /** @enum {string} */
      state: 'none' | 'fixed' | 'tentative' | 'passed-over' | 'choice';
      /** @description The key of the session. */
      session: string | null;
      /**
       * @description Which part of it: the main one, or which resumed one.
       * @enum {string|null}
       */
      part: 'resumed' | 'main' | null;
      n: number | null;
      start: string | null;
      end: string | null;
      /** @description The keys of the sessions to choose among, in order. */
      candidates: string[];
      /** @description The last day to choose. */
      chooseBy: string | null;
      /** @description All of this in words: "at the second session of 2026 of the Executive Board, 23 November 2026". */
      said: string;
      /** @description Why it is so, in words; empty when nothing needs saying. */
      why: string;
    };
    MovedDeadlineResponse: {
      kind: string;
      /** @description Null where there was none. */
      from: string | null;
      /** @description Null where there is none any more. */
      to: string | null;
      /** @description It is past now, and what was asked by then is not done. */
      past: boolean;
    };
    TaskConsequenceResponse: {
      /**
       * @description meeting-lost: work has begun and it has no meeting now; asked-again: what was chosen is no longer possible;
       *     choice-opens: a person must choose; passed-over; moved: other session, part, days or certainty; choice-closes: nothing
       *     is left to choose; made: a new task; candidates: other sessions to choose from; reasons: only reasons or deadlines.
       * @enum {string}
       */
      kind:
        | 'candidates'
        | 'reasons'
        | 'moved'
        | 'made'
        | 'passed-over'
        | 'meeting-lost'
        | 'choice-opens'
        | 'choice-closes'
        | 'asked-again';
      /** @description The id of the task; null for one that is made. */
      task: string | null;
      mandate: components['schemas']['ConcernedMandateResponse'];
      /** @description The body that receives it. */
      body: string;
      progress: string;
      /** @description Null for a task that is made. */
      from: components['schemas']['TaskMeetingResponse'] | null;
      to: components['schemas']['TaskMeetingResponse'];
      /** @description The deadlines that change. */
      deadlines: components['schemas']['MovedDeadlineResponse'][];
      /** @description What happens, as one sentence in the reader's language. */
      said: string;
    };
    TaskConsequencesResponse: {
      /** @description The first 200, the weightiest first; those of bodies of which the reader is not told are counted only. */
      items: components['schemas']['TaskConsequenceResponse'][];
      /** @description All of them. */
      total: number;
    };
    PaperPlaceResponse: {
      /** @description The key of the session. */
      session: string;
      /** @enum {string} */
      part: 'resumed' | 'main';
      n: number | null;
      /** @description The first day of that part; null while it has no dates. */
      start: string | null;
    };
    PaperConsequenceResponse: {
      /**
       * @description parted: its tasks have different meetings now, and it stays; left: it stays where nothing is held or taken any more;
       *     follows: it goes with its tasks; days: it stays with its session, which has other days; deadlines: only those change.
       * @enum {string}
       */
      kind: 'days' | 'parted' | 'left' | 'follows' | 'deadlines';
      /** @description The id of the planned document. */
      document: string;
      title: string;
      from: components['schemas']['PaperPlaceResponse'];
      to: components['schemas']['PaperPlaceResponse'];
      /** @description The deadlines that change. */
      deadlines: components['schemas']['MovedDeadlineResponse'][];
      /** @description What happens, as one sentence in the reader's language. */
      said: string;
    };
    PaperCountsResponse: {
      parted: number;
      left: number;
      follows: number;
      days: number;
      deadlines: number;
    };
    PaperConsequencesResponse: {
      /** @description The first 200, the weightiest first. */
      items: components['schemas']['PaperConsequenceResponse'][];
      /** @description All of them. */
      total: number;
      counts: components['schemas']['PaperCountsResponse'];
    };
    ConsequenceCountsResponse: {
      'meeting-lost': number;
      'asked-again': number;
      'choice-opens': number;
      'passed-over': number;
      moved: number;
      'choice-closes': number;
      made: number;
      candidates: number;
      reasons: number;
      /** @description Deadlines, not tasks, that fall in the past. */
      deadlinesPast: number;
    };
    ReminderCountsResponse: {
      added: number;
      withdrawn: number;
    };
    ConsequencesResponse: {
      tasks: components['schemas']['TaskConsequencesResponse'];
      papers: components['schemas']['PaperConsequencesResponse'];
      counts: components['schemas']['ConsequenceCountsResponse'];
      reminders: components['schemas']['ReminderCountsResponse'];
    };
    PolicyChangedResponse: {
      policy: components['schemas']['DeadlinePolicyResponse'];
      /** @description What the change does, or would do, to what is owed. */
      consequences: components['schemas']['ConsequencesResponse'];
    };
    MemberResponse: {
      /** @description ISO 3166-1 alpha-3; null for a member that has none. */
      state: string | null;
      /** @description By language (ISO 639-1). */
      names: {
        [key: string]: string;
      };
      from: string | null;
      until: string | null;
    };
    MemberList: {
      /** @description By the beginning of their terms. */
      items: components['schemas']['MemberResponse'][];
    };
    MemberRequest: {
      /** @description ISO 3166-1 alpha-3: "KEN". Without one, a name is needed. */
      state?: string | null;
      /** @description By language (ISO 639-1); a State may have none. */
      names?: {
        [key: string]: string;
      };
      /** @description The first day of the term. */
      from?: string | null;
      /** @description The last day of the term; none while it is open. */
      until?: string | null;
    };
    KeepMembersRequest: {
      /** @description All of them: the list takes the place of the one that stands. */
      items: components['schemas']['MemberRequest'][];
    };
    ClearanceStepResponse: {
      /** @description By language. */
      names: {
        [key: string]: string;
      };
      /** @enum {string} */
      by: 'governance-officer' | 'director' | 'unit' | 'head-office';
      /** @description The key of the unit whose director takes it. */
      unit: string | null;
    };
    ClearanceStepsResponse: {
      updates: components['schemas']['ClearanceStepResponse'][];
      documents: components['schemas']['ClearanceStepResponse'][];
    };
    ClearanceStepRequest: {
      /** @description What it is called, by language (ISO 639-1). */
      names: {
        [key: string]: string;
      };
      /** @enum {string} */
      by: 'director' | 'head-office' | 'governance-officer' | 'unit';
      /** @description The key of the unit whose director takes it. */
      unit?: string | null;
    };
    KeepClearanceStepsRequest: {
      /** @description For what focal points write. */
      updates: components['schemas']['ClearanceStepRequest'][];
      /** @description For planned documents. */
      documents: components['schemas']['ClearanceStepRequest'][];
    };
    ChangeBodyRequest: {
      /** @description Names by language (ISO 639-1); those in other languages stay. */
      names?: {
        [key: string]: string;
      };
      /** @description IANA name: "Africa/Nairobi". */
      zone?: string;
      /** @description The key of the body that it reports to; null when to none. */
      parent?: string | null;
      /** @description All the years of which every session is on the calendar. */
      completeYears?: number[];
      /** @description Why the calendar changes, for the trail. */
      reason?: string | null;
    };
    BodyChangedResponse: {
      /** @description As it is after the change; of a preview, as it would be, under the version that stands. */
      body: components['schemas']['BodyResponse'];
      consequences: components['schemas']['ConsequencesResponse'];
    };
    SegmentResponse: {
      /** @enum {string} */
      kind: 'resumed' | 'main';
      /** @description Which resumption, from 1; null for the main part. */
      n: number | null;
      start: string | null;
      end: string | null;
      /** @description A quarter ("2023-Q4"), while there are no dates. */
      expected: string | null;
      takesDocuments: boolean;
      /** @description Why it takes none: `elections-only`, or somebody's words. */
      why: string | null;
    };
    SessionResponse: {
      key: string;
      body: string;
      /** @description The year in its name; null where the body counts over its life. */
      year: number | null;
      ordinal: number | null;
      /** @description Its name of the year ("annual"), when it has no ordinal. */
      name: string | null;
      /** @enum {string} */
      kind: 'special' | 'regular';
      cancelled: boolean;
      segments: components['schemas']['SegmentResponse'][];
      version: number;
    };
    SessionPage: {
      items: components['schemas']['SessionResponse'][];
      next: string | null;
      total: number | null;
    };
    MakeSegmentRequest: {
      /** @enum {string} */
      kind: 'main' | 'resumed';
      /** @description Which resumed part; in their order when not said. */
      n?: number | null;
      start?: string | null;
      end?: string | null;
      /** @description "2026-Q4". */
      expected?: string | null;
      /** @description It does when nobody says otherwise. */
      takesDocuments?: boolean | null;
      /** @description Why it takes none: "elections-only", or somebody's words. */
      why?: string | null;
    };
    MakeSessionRequest: {
      /** @description The key of the body. */
      body: string;
      /** @description The year in its name; left out where the body counts over its life. */
      year?: number | null;
      ordinal?: number | null;
      /** @description Its name of the year: "annual". */
      name?: string | null;
      /**
       * @description "regular" when not said.
       * @enum {string}
       */
      kind?: 'regular' | 'special';
      /** @description Its parts, the main one first; when not said, a main part without days. */
      segments?: components['schemas']['MakeSegmentRequest'][];
      /** @description Why the calendar changes, for the trail. */
      reason?: string | null;
    };
    SessionChangedResponse: {
      /** @description As it is after the change. Of a preview: as it would be, under the version that stands; 0 for a session not made. */
      session: components['schemas']['SessionResponse'];
      consequences: components['schemas']['ConsequencesResponse'];
    };
    ChangeSessionRequest: {
      /**
       * @description "move" when not said.
       * @enum {string}
       */
      change?: 'move' | 'split' | 'cancel' | 'restore' | 'documents' | 'drop';
      /**
       * @description The main part when not said.
       * @enum {string}
       */
      part?: 'main' | 'resumed';
      /** @description Which resumed part; the first when not said. */
      n?: number;
      /** @description The first day. */
      start?: string | null;
      /** @description The last day. */
      end?: string | null;
      /** @description A quarter, while there are no days: "2026-Q4". */
      expected?: string | null;
      /** @description The day on which a session is suspended; when not said, its last part stays as it is. */
      lastDay?: string | null;
      takesDocuments?: boolean;
      /** @description Why it takes no documents: "elections-only", or somebody's words. */
      why?: string | null;
      /** @description Why the calendar changes, for the trail. */
      reason?: string | null;
    };
    TakenInResponse: {
      /** @description The reading; ask for it until it is ready. */
      id: string;
    };
    ReadingFailureResponse: {
      tag: string;
      /** @description Why, and what to do, in the reader's language. */
      detail: string;
    };
    ProposalCountsResponse: {
      proposed: number;
      confirmed: number;
      rejected: number;
    };
    ReadingRowResponse: {
      id: string;
      fileName: string;
      lang: string | null;
      title: string | null;
      symbol: string | null;
      /**
       * @description What kind of text of its decisions it is; "adopted" is the advance text.
       * @enum {string}
       */
      status: 'adopted' | 'edited' | 'corrigendum';
      /** @enum {string} */
      state: 'reading' | 'failed' | 'ready';
      /** @description From 0 to 1. */
      progress: number;
      failure: components['schemas']['ReadingFailureResponse'] | null;
      proposals: components['schemas']['ProposalCountsResponse'];
      takenInAt: string;
      version: number;
    };
    ReadingPage: {
      items: components['schemas']['ReadingRowResponse'][];
      next: string | null;
      total: number | null;
    };
    ReadingDocumentResponse: {
      lang: string;
      title: string | null;
      symbol: string | null;
      /** @enum {string} */
      kind: 'other' | 'report' | 'resolution' | 'decisions';
      /** @description The key of the body whose decisions it holds or tells of. */
      body: string | null;
    };
    RequestDecisionResponse: {
      body: string;
      /** @enum {string} */
      type: 'decision' | 'resolution';
      number: string;
    };
    RequestSessionResponse: {
      /** @description Null for a body that counts its sessions over its life. */
      year: number | null;
      ordinal: number | null;
    };
    RequestAddresseeResponse: {
      /** @enum {string} */
      role: 'other' | 'body' | 'head' | 'secretariat' | 'member-states';
      /** @description As the text writes it. */
      text: string;
      /** @description In English, without article. */
      name: string;
    };
    AskResponse: {
      start: number;
      end: number;
      subparagraph: string | null;
      /** @description RULE as docs describe it. */
      dueRule: Record<string, never> | null;
      dueText: string | null;
      deliverable: string | null;
      condition: string | null;
    };
    RequestResponse: {
      paragraph: string | null;
      /** @description Given instead of `paragraph` when the text has lost its numbers and they were counted. */
      paragraphCounted?: number;
      subparagraph: string | null;
      decision: components['schemas']['RequestDecisionResponse'] | null;
      part: string | null;
      /** @description Where it was asked, when the text says so. */
      session: components['schemas']['RequestSessionResponse'] | null;
      start: number;
      end: number;
      /** @description The words from start to end. */
      quote: string;
      verb: string;
      verbText: string;
      addressee: components['schemas']['RequestAddresseeResponse'];
      /** @enum {string} */
      mode: 'narrated' | 'operative' | 'recommendation_chain';
      /** @enum {string} */
      recurrence: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
      /** @description RULE as docs describe it; null when nothing is stated. */
      dueRule: Record<string, never> | null;
      dueText: string | null;
      /** @enum {string|null} */
      deliverable: 'other' | 'report' | 'update' | 'briefing' | 'plan' | 'strategy' | 'consultation' | null;
      conditional: boolean;
      condition: string | null;
      /** @description What is asked under one verb, when it is several things. */
      asks?: components['schemas']['AskResponse'][];
      /** @description From 0 to 1: how sure the reader was. */
      confidence: number;
    };
    ComparedRequestResponse: {
      quote: string;
      verb: string;
      addressee: components['schemas']['RequestAddresseeResponse'];
      /** @enum {string} */
      recurrence: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
      /** @description RULE as docs describe it; null when nothing is stated. */
      dueRule: Record<string, never> | null;
      /** @description The due rule as a sentence in the reader's language; null when the calendar does not know its kind. */
      dueSentence: string | null;
      /** @enum {string|null} */
      deliverable: 'other' | 'report' | 'update' | 'briefing' | 'plan' | 'strategy' | 'consultation' | null;
      condition: string | null;
      /** @description How many things are asked under the verb. */
      asks: number;
    };
    ParallelReadingResponse: {
      /** @description The reading of the other text. */
      reading: string;
      lang: string;
      /** @description Whether something speaks against its text and nobody has looked at it yet. */
      doubtful: boolean;
      /** @description Null where the other text has no such request in that paragraph. */
      there: components['schemas']['ComparedRequestResponse'] | null;
      /** @description The proposal that it is in that reading. */
      proposal: string | null;
      /** @description What the two say differently; empty when they agree. */
      fields: ('verb' | 'recurrence' | 'addressee' | 'due' | 'deliverable' | 'asks' | 'condition')[];
    };
    StandingRequestResponse: {
      quote: string;
      verb: string;
      addressee: components['schemas']['RequestAddresseeResponse'];
      /** @enum {string} */
      recurrence: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
      /** @description RULE as docs describe it; null when nothing is stated. */
      dueRule: Record<string, never> | null;
      /** @description The due rule as a sentence in the reader's language; null when the calendar does not know its kind. */
      dueSentence: string | null;
      /** @enum {string|null} */
      deliverable: 'other' | 'report' | 'update' | 'briefing' | 'plan' | 'strategy' | 'consultation' | null;
      condition: string | null;
      /** @description How many things are asked under the verb. */
      asks: number;
      part: string | null;
      paragraph: string | null;
      /** @description Given instead of `paragraph` when its text had lost its numbers and they were counted. */
      paragraphCounted?: number;
      subparagraph: string | null;
    };
    RevisionResponse: {
      mandate: string;
      /**
       * @description What kind of text the words that stand are of.
       * @enum {string}
       */
      status: 'adopted' | 'edited' | 'corrigendum';
      before: components['schemas']['StandingRequestResponse'];
      /** @description What changes when it is accepted; empty when the later text says the same. */
      fields: (
        'words' | 'verb' | 'recurrence' | 'addressee' | 'due' | 'deliverable' | 'condition' | 'place'
      )[];
    };
    NamedPersonResponse: {
      id: string;
      name: string;
    };
    ProposalResponse: {
      id: string;
      /** @enum {string} */
      state: 'split' | 'rejected' | 'confirmed' | 'proposed';
      /** @description As it stands, with what a person corrected; less sure where another language of the text contradicts it. */
      request: components['schemas']['RequestResponse'];
      /** @description What the reader had read; null while nobody has corrected it. */
      original: components['schemas']['RequestResponse'] | null;
      /** @description The due rule as a sentence in the reader's language; null when the calendar does not know its kind. */
      dueSentence: string | null;
      /** @description The proposal that this one is a part of. */
      splitFrom: string | null;
      /** @description How the other languages of the text read it, whether or not they agree. */
      parallel: components['schemas']['ParallelReadingResponse'][];
      /** @description What it changes about a mandate, when the text is a later version of the mandate's own; else null. */
      revision: components['schemas']['RevisionResponse'] | null;
      /** @description The mandate that it became. */
      mandate: string | null;
      decidedBy: components['schemas']['NamedPersonResponse'] | null;
      decidedAt: string | null;
      correctedBy: components['schemas']['NamedPersonResponse'] | null;
      correctedAt: string | null;
      /** @description Who added it in review, where the reader had found nothing. */
      addedBy: components['schemas']['NamedPersonResponse'] | null;
      addedAt: string | null;
      /** @description What If-Match takes, in quotation marks. */
      version: number;
    };
    GoneMandateResponse: {
      mandate: string;
      before: components['schemas']['StandingRequestResponse'];
      /**
       * @description What a person said: it stays, or it is off the list. Null while nobody has.
       * @enum {string|null}
       */
      answer: 'kept' | 'retired' | null;
      answeredBy: components['schemas']['NamedPersonResponse'] | null;
      answeredAt: string | null;
    };
    OtherVersionResponse: {
      reading: string;
      fileName: string;
      /** @enum {string} */
      status: 'adopted' | 'edited' | 'corrigendum';
      takenInAt: string;
      /** @description Whether it is a later text than this one; else it is an earlier one. */
      isLater: boolean;
      /** @description How many of its proposals nobody has decided about. */
      open: number;
    };
    DoubtResponse: {
      tag: string;
      /** @description Why the text should be looked at, in the reader's language. */
      detail: string;
    };
    TextCheckResponse: {
      /** @description Who looked; null when no person is known. */
      by: components['schemas']['NamedPersonResponse'] | null;
      at: string;
    };
    ConflictResponse: {
      /** @description The key of the session: "executive-board/2020/1". */
      session: string;
      /** @description "session" for the session as a whole; "main", "resumed 1". */
      part: string;
      /** @enum {string} */
      fact: 'expected' | 'dates' | 'kind' | 'takesDocuments';
      /** @description What the calendar has: "2020-04-01 – 2020-04-02" of dates, "2020-Q2" of an expected quarter. */
      stands: string;
      /** @description What the text says, in the same form. */
      said: string;
      /** @description Both in one sentence, in the reader's language. */
      detail: string;
    };
    ReadingResponse: {
      id: string;
      fileName: string;
      /**
       * @description What kind of text of its decisions it is; "adopted" is the advance text.
       * @enum {string}
       */
      status: 'adopted' | 'edited' | 'corrigendum';
      /** @enum {string} */
      state: 'reading' | 'failed' | 'ready';
      /** @description From 0 to 1. */
      progress: number;
      takenInAt: string;
      failure: components['schemas']['ReadingFailureResponse'] | null;
      /** @description What the text says of itself; null until it is read. */
      document: components['schemas']['ReadingDocumentResponse'] | null;
      proposals: components['schemas']['ProposalResponse'][];
      /** @description Mandates of its decisions whose requests it no longer has: a person says what becomes of each. */
      gone: components['schemas']['GoneMandateResponse'][];
      /** @description Earlier and later texts of its decisions in its language, in order of time. */
      versions: components['schemas']['OtherVersionResponse'][];
      /** @description What the text asks of others than the secretariat. */
      others: components['schemas']['RequestResponse'][];
      /** @description Why the text should be compared with the document; empty where nothing speaks against it. */
      doubts: components['schemas']['DoubtResponse'][];
      /** @description Who compared it, once somebody has. */
      textChecked: components['schemas']['TextCheckResponse'] | null;
      /** @description Where the text contradicts the calendar as it is now. */
      conflicts: components['schemas']['ConflictResponse'][];
      /** @description Goes up with every change to any of its proposals. */
      version: number;
    };
    CorrectedAddresseeRequest: {
      /** @enum {string} */
      role: 'head' | 'secretariat' | 'member-states' | 'body' | 'other';
      /** @description In English, without article. */
      name: string;
      /** @description As the text writes it; must stand in the quote. */
      text?: string;
    };
    CorrectedDecisionRequest: {
      body: string;
      /** @enum {string} */
      type: 'decision' | 'resolution';
      number: string;
    };
    CorrectedSessionRequest: {
      /**
       * @description Null for a body that counts its sessions over its life.
       * @default null
       */
      year: number | null;
      ordinal: number;
    };
    CorrectProposalRequest: {
      verb?: string;
      addressee?: components['schemas']['CorrectedAddresseeRequest'];
      decision?: components['schemas']['CorrectedDecisionRequest'] | null;
      /** @description The letter of the part of the decision: "c". */
      part?: string | null;
      paragraph?: string | null;
      subparagraph?: string | null;
      /** @description Where it was asked. */
      session?: components['schemas']['CorrectedSessionRequest'] | null;
      /** @description Where the words begin, in UTF-16 units of the text. */
      start?: number;
      /** @description Where they end; the unit there is no more part of them. */
      end?: number;
      /** @description RULE as docs describe it. */
      dueRule?: Record<string, never> | null;
      /** @description The words that say when; must stand in its own words. */
      dueText?: string | null;
      /** @enum {string|null} */
      deliverable?: 'report' | 'briefing' | 'plan' | 'strategy' | 'consultation' | 'update' | 'other' | null;
      condition?: string | null;
      /** @enum {string} */
      recurrence?: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
    };
    PartRequest: {
      /** @description Where its words begin, in UTF-16 units of the text; within the whole request. */
      start: number;
      end: number;
      subparagraph?: string | null;
      /** @description RULE as docs describe it. */
      dueRule?: Record<string, never> | null;
      /** @description The words that say when; must stand in its own words. */
      dueText?: string | null;
      /** @enum {string|null} */
      deliverable?: 'report' | 'briefing' | 'plan' | 'strategy' | 'consultation' | 'update' | 'other' | null;
      condition?: string | null;
      /** @enum {string} */
      recurrence?: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
    };
    SplitProposalRequest: {
      /** @description 2 to 20, in the order of the text. */
      parts: components['schemas']['PartRequest'][];
    };
    SplitProposalResponse: {
      proposal: components['schemas']['ProposalResponse'];
      /** @description Its parts, in order. */
      parts: components['schemas']['ProposalResponse'][];
    };
    AddProposalRequest: {
      /** @description Where they begin, in UTF-16 units of the text. */
      start: number;
      /** @description Where they end; the unit there is no more part of them. */
      end: number;
    };
    LabelResponse: {
      id: string;
      doc: string;
      paragraph: string | null;
      subparagraph: string | null;
      verb: string;
      verb_text: string;
      addressee: string;
      addressee_text: string;
      /** @enum {string} */
      addressee_class: 'head' | 'secretariat';
      /** @description From the operative verb on; stands in the text once. */
      quote: string;
      /** @enum {string} */
      recurrence: 'once' | 'every_session' | 'annual' | 'biennial' | 'by_date' | 'ongoing' | 'unspecified';
      /** @description The words that say when. */
      due: string | null;
      /** @enum {string|null} */
      deliverable: 'other' | 'report' | 'update' | 'briefing' | 'plan' | 'strategy' | 'consultation' | null;
      conditional: boolean;
      /** @enum {string} */
      mode: 'narrated' | 'operative' | 'recommendation_chain';
    };
    NearMissResponse: {
      id: string;
      doc: string;
      paragraph: string | null;
      addressee: string;
      quote: string;
      why: string;
    };
    LabelsResponse: {
      doc: string;
      /** @description Where the text stands in the folder of the corpus. */
      file: string;
      lang: string;
      body: string | null;
      symbol: string | null;
      requests: components['schemas']['LabelResponse'][];
      near_misses: components['schemas']['NearMissResponse'][];
    };
    LabelledTextResponse: {
      text: string;
      labels: components['schemas']['LabelsResponse'];
    };
    TextStatusRequest: {
      /**
       * @description What kind of text of its decisions it is; "adopted" is the advance text.
       * @enum {string}
       */
      status: 'adopted' | 'edited' | 'corrigendum';
    };
    ConfirmProposalRequest: {
      /** @description The key of the unit that will owe it. */
      unit?: string;
    };
    OneConfirmedResponse: {
      /** @description Where the text contradicts the calendar, which was left as it is. */
      conflicts: components['schemas']['ConflictResponse'][];
      proposal: string;
      mandate: string;
      /** @description The ids of the tasks that were made. */
      tasks: string[];
    };
    ConfirmAllRequest: {
      /** @description The key of the unit that will owe it. */
      unit?: string;
      /** @description Only those of which the reader was at least so sure, 0 to 1. */
      confidence?: number;
    };
    ConfirmedResponse: {
      proposal: string;
      mandate: string;
      /** @description The ids of the tasks that were made. */
      tasks: string[];
    };
    AllConfirmedResponse: {
      /** @description In the order of the text. */
      confirmed: components['schemas']['ConfirmedResponse'][];
      /** @description Where the text contradicts the calendar, which was left as it is. */
      conflicts: components['schemas']['ConflictResponse'][];
    };
    MissingParagraphRequest: {
      /**
       * @description "kept": the mandate stays as it is; "retired": it comes off the list, and its open tasks with it.
       * @enum {string}
       */
      answer: 'kept' | 'retired';
    };
    DecisionPartResponse: {
      letter: string;
      /** @description By language. */
      titles: {
        [key: string]: string;
      };
    };
    AdoptionResponse: {
      date: string | null;
      /** @enum {string|null} */
      segment: 'resumed' | 'main' | null;
      /** @enum {string|null} */
      method: 'session' | 'silence' | null;
    };
    DecisionResponse: {
      id: string;
      body: string;
      /** @enum {string} */
      type: 'decision' | 'resolution';
      number: string;
      /** @description By language. */
      titles: {
        [key: string]: string;
      };
      parts: components['schemas']['DecisionPartResponse'][];
      /** @description Where it was adopted, when that is known. */
      session: string | null;
      adopted: components['schemas']['AdoptionResponse'];
      /** @description How many mandates the register has from it. */
      mandates: number;
      version: number;
    };
    DecisionPage: {
      items: components['schemas']['DecisionResponse'][];
      next: string | null;
      total: number | null;
    };
    EvidenceResponse: {
      title: string;
      url: string;
    };
    TakenBackResponse: {
      at: string;
      by: string | null;
      reason: string;
    };
    BodyActEffectResponse: {
      mandate: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      paragraph: string | null;
      /** @description Null where it did something to the mandate itself. */
      task: string | null;
      /** @enum {string} */
      deed:
        | 'move'
        | 'drop'
        | 'retire'
        | 'take-note'
        | 'approve'
        | 'defer'
        | 'ask-for-more'
        | 'implement'
        | 'elapse';
      /** @description Where the task was due until then. */
      from: string | null;
      /** @description To which session it was moved or deferred. */
      session: string | null;
      note: string | null;
    };
    BodyActResponse: {
      id: string;
      /** @description Whose act it is. */
      body: string;
      /** @enum {string} */
      kind: 'decision' | 'session-report' | 'silence-procedure' | 'bureau';
      /** @description What shows it. */
      reference: string;
      on: string;
      evidence: components['schemas']['EvidenceResponse'][];
      /** @description Who recorded it; not told to members and readers. */
      by: string | null;
      at: string;
      /** @description It was recorded wrongly, and stands for nothing any more. */
      takenBack: components['schemas']['TakenBackResponse'] | null;
      effects: components['schemas']['BodyActEffectResponse'][];
    };
    BodyActPage: {
      items: components['schemas']['BodyActResponse'][];
      next: string | null;
      total: number | null;
    };
    EvidenceRequest: {
      title: string;
      /**
       * Format: uri
       * @description http or https.
       */
      url: string;
    };
    TaskDeedRequest: {
      /** Format: uuid */
      task: string;
      /** @description The version of the task that one saw. */
      version?: number;
      /** @enum {string} */
      deed: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | 'move' | 'drop';
      /** @description To which session it was moved or deferred; where the body asked for more, perhaps by which. */
      session?: string;
      /** @description What the body wants to know. */
      note?: string;
    };
    MandateDeedRequest: {
      /** Format: uuid */
      mandate: string;
      /** @description The version of the mandate that one saw. */
      version: number;
      /**
       * @description As what it leaves the list.
       * @enum {string}
       */
      deed: 'implement' | 'elapse' | 'retire';
    };
    RecordBodyActRequest: {
      /** @description Whose act it is. */
      body: string;
      /** @enum {string} */
      kind: 'decision' | 'session-report' | 'silence-procedure' | 'bureau';
      /** @description What shows it: "decision 2023/4, paragraph 7". */
      reference: string;
      /** @description The day of the act; for a silence procedure, the day on which it ended. */
      on: string;
      /** @description Documents and pages that show it. */
      evidence?: components['schemas']['EvidenceRequest'][];
      tasks?: components['schemas']['TaskDeedRequest'][];
      mandates?: components['schemas']['MandateDeedRequest'][];
    };
    TakeBackActRequest: {
      /** @description Why it was recorded wrongly. */
      reason: string;
    };
    AddresseeResponse: {
      role: string;
      /** @description In English, without article. */
      name: string;
      /** @description As the text writes it, in the first of its languages. */
      text: string;
    };
    MandateTextResponse: {
      lang: string;
      /**
       * @description What kind of text its words are of; "adopted" is the advance text.
       * @enum {string}
       */
      status: 'adopted' | 'edited' | 'corrigendum';
      /** @description The words of the request, as the text has them. */
      quote: string;
      dueWords: string | null;
      condition: string | null;
    };
    MeetingResponse: {
      /** @enum {string} */
      state: 'none' | 'fixed' | 'tentative' | 'passed-over' | 'choice';
      /** @description Sessions to choose among, in order. */
      candidates: string[];
      /** @description The first day of the meeting. */
      start: string | null;
      /** @description Why it is so, in the reader's language; empty when nothing needs saying. */
      why: string;
    };
    BlockedResponse: {
      /** @enum {string} */
      kind: 'other' | 'funding';
      reason: string;
      /** @description Members and readers are told of it. */
      cleared: boolean;
    };
    DeadlineResponse: {
      /** @enum {string} */
      kind: 'by' | 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session';
      /** @description The day in force. */
      date: string;
      /** @description The day that was counted, when an officer has set another. */
      originally: string | null;
      /** @description Why it was set to another day; not told to members and readers. */
      reason: string | null;
      /** @description It was past already when the task was made: it counts for nobody. */
      passedBeforeAdoption: boolean;
      /** @description What was asked by then is done. */
      met: boolean;
    };
    WaitsForResponse: {
      /** @description The id of the task that goes before this one, through another body. */
      task: string;
      /** @description The body that receives that one. */
      body: string;
      session: string | null;
      /** @description It was delivered, or taken off the list: nothing is waited for any more. */
      done: boolean;
    };
    CarriedIntoResponse: {
      task: string;
      mandate: string;
    };
    TaskResponse: {
      id: string;
      mandate: string;
      /** @description The body that receives it. */
      body: string;
      session: string | null;
      meeting: components['schemas']['MeetingResponse'];
      /** @description To members and readers, what was not cleared is "in-progress". */
      progress: string;
      /**
       * @description What the body last did when it considered it.
       * @enum {string|null}
       */
      outcome: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | null;
      /** @description Why it is blocked; members and readers are told once it is cleared. */
      blocked: components['schemas']['BlockedResponse'] | null;
      /** @description The meeting has ended and it was not delivered. */
      overdue: boolean;
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description Blocked, or not yet for clearance two weeks before submission; not given to members and readers. */
      atRisk?: boolean;
      /** @description The key of the unit that owes it. */
      unit: string | null;
      /** @description Members and readers are given the one that the text itself sets. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description What goes before it, through another body; null when nothing does. */
      waitsFor: components['schemas']['WaitsForResponse'] | null;
      /** @description The id of the planned document that answers it: its deadlines are counted by that one's form and met with it. */
      document: string | null;
      /** @description The id of the earlier mandate that it came from, to go on under this one. */
      origin: string | null;
      /** @description Given when it ended because another task carries what it owed. */
      carriedInto: components['schemas']['CarriedIntoResponse'] | null;
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
      version: number;
    };
    ItemCountsResponse: {
      total: number;
      implemented: number;
      /** @description Implemented, closed or not accepted. */
      settled: number;
    };
    MandateResponse: {
      id: string;
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      part: string | null;
      /** @description Where it was asked, when the text says so. */
      session: string | null;
      paragraph: string | null;
      /** @description Given instead of `paragraph` where the text has lost its numbers. */
      paragraphCounted: number | null;
      subparagraph: string | null;
      verb: string;
      addressee: components['schemas']['AddresseeResponse'];
      life: string;
      recurrence: string;
      deliverable: string | null;
      /** @description RULE as docs describe it; null when nothing is stated. */
      dueRule: Record<string, never> | null;
      /** @description The rule as a sentence in the reader's language. */
      dueSentence: string;
      texts: components['schemas']['MandateTextResponse'][];
      /** @description The key of the unit that owes it. */
      unit: string | null;
      tasks: components['schemas']['TaskResponse'][];
      /** @description How its numbered items stand; null when it has none. */
      items: components['schemas']['ItemCountsResponse'] | null;
      version: number;
    };
    MandatePage: {
      items: components['schemas']['MandateResponse'][];
      next: string | null;
      total: number | null;
    };
    ChangeMandateRequest: {
      /** @description The key of the unit that owes it; null when nobody does any more. */
      unit?: string | null;
      /** @description RULE as docs describe it, as the text is to be understood; null when it states nothing. */
      dueRule?: Record<string, never> | null;
    };
    MandateReadingResponse: {
      lang: string;
      /** @description Whether something speaks against its text and nobody has looked at it yet. */
      doubtful: boolean;
      /** @description As it was read in this language, with what a person corrected. */
      request: components['schemas']['ComparedRequestResponse'];
      /** @description What it says differently from what is in force. */
      fields: ('verb' | 'recurrence' | 'addressee' | 'due' | 'deliverable' | 'asks' | 'condition')[];
    };
    MandateReadingsResponse: {
      /** @description The language that the mandate was made of first. */
      items: components['schemas']['MandateReadingResponse'][];
    };
    EarlierTextResponse: {
      lang: string;
      /** @enum {string} */
      status: 'adopted' | 'edited' | 'corrigendum';
      quote: string;
      condition: string | null;
      /** @description The due rule that was in force then, in the reader's language. */
      dueSentence: string | null;
      replacedAt: string;
    };
    EarlierTextsResponse: {
      /** @description The latest first. */
      items: components['schemas']['EarlierTextResponse'][];
    };
    QuoteResponse: {
      lang: string;
      quote: string;
    };
    ProposedMandateResponse: {
      id: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      paragraph: string | null;
      life: string;
      version: number;
      texts: components['schemas']['QuoteResponse'][];
    };
    LeavingCommentResponse: {
      id: string;
      /** @enum {string} */
      stance: 'comments' | 'objects';
      words: string;
      /** @description For which State (ISO 3166-1 alpha-3); null for a member that has none. */
      state: string | null;
      /** @description Who wrote it; not told to members. */
      by: string | null;
      at: string;
    };
    LeavingProposalResponse: {
      id: string;
      body: string;
      reason: string;
      /** @description The last day for comments, in the zone of the body. */
      commentUntil: string;
      /** @enum {string} */
      state: 'open' | 'withdrawn' | 'decided';
      /** @description That day has not passed. */
      takesComments: boolean;
      withdrawnWhy: string | null;
      /** @description What shows that the body decided. */
      decidedBy: string | null;
      at: string;
      /** @description Who proposed it; not told to members. */
      by: string | null;
      mandates: components['schemas']['ProposedMandateResponse'][];
      /** @description In the order in which they came. */
      comments: components['schemas']['LeavingCommentResponse'][];
      /** @description What one may do with it now. */
      may: ('decide' | 'withdraw' | 'comment')[];
    };
    LeavingProposalPage: {
      items: components['schemas']['LeavingProposalResponse'][];
      next: string | null;
      total: number | null;
    };
    ProposalForTodayResponse: {
      id: string;
      body: string;
      commentUntil: string;
      /** @description How many mandates are to leave the list. */
      mandates: number;
      /** @description How many members object. */
      objections: number;
    };
    LeavingTodayResponse: {
      /** @description Proposals that one may still comment on, and has not. */
      comment: components['schemas']['ProposalForTodayResponse'][];
      /** @description Proposals whose date has passed: an act of the body is recorded, or they are withdrawn. */
      decide: components['schemas']['ProposalForTodayResponse'][];
    };
    ProposeLeavingRequest: {
      /** @description The mandates that are to leave the list, all of one body. */
      mandates: string[];
      /** @description Why; members read it. */
      reason: string;
      /** @description The last day on which members may object or comment, in the zone of the body. */
      commentUntil: string;
    };
    CommentRequest: {
      /** @enum {string} */
      stance: 'objects' | 'comments';
      words: string;
    };
    WithdrawProposalRequest: {
      /** @description Why; members read it. */
      reason: string;
    };
    FollowingResponse: {
      followed: boolean;
    };
    FollowRequest: {
      followed: boolean;
    };
    ShortTextResponse: {
      lang: string;
      quote: string;
    };
    ShortRequestResponse: {
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      part: string | null;
      paragraph: string | null;
      paragraphCounted: number | null;
      subparagraph: string | null;
      /** @description In the reader's language if there is one. */
      text: components['schemas']['ShortTextResponse'];
    };
    ChangeResponse: {
      id: string;
      /** @description The id of the mandate. */
      mandate: string;
      request: components['schemas']['ShortRequestResponse'];
      /** @enum {string} */
      kind: 'moved' | 'made' | 'cleared' | 'delivered';
      /** @description ISO 8601, in UTC. */
      at: string;
      /** @description The key of the session where the task is due now: "executive-board/2023/3". */
      session: string | null;
      /** @description The words that were cleared last. */
      words: string | null;
    };
    ChangePage: {
      items: components['schemas']['ChangeResponse'][];
      next: string | null;
      total: number | null;
      /** @description How far one looks with this: to be sent back when one has looked. */
      upTo: string;
    };
    ChangedMandatesResponse: {
      /** @description The ids of mandates, at most 1,000: those that changed last. */
      items: string[];
      upTo: string;
    };
    LookedRequest: {
      /** @description `upTo` of the answer that was looked at. */
      upTo: string;
      /**
       * Format: uuid
       * @description Only at this mandate; without it, at everything.
       */
      mandate?: string;
    };
    NewsWantedResponse: {
      /** @description News of what one follows come with the one mail of the day. */
      mailed: boolean;
    };
    WantNewsRequest: {
      mailed: boolean;
    };
    AskedWordsResponse: {
      /** @description ISO 8601, in UTC. */
      at: string;
      words: string;
      /** @description Who wrote it; null for who is not told. */
      by: string | null;
    };
    AnswerResponse: {
      id: string;
      /**
       * @description Drafts and what was returned are told to the secretariat alone.
       * @enum {string}
       */
      state: 'returned' | 'given' | 'draft';
      /** @description When it was written; for who is told only what was given, when that was. */
      at: string;
      words: string;
      by: string | null;
      /** @description The unit in whose place it was written, in the reader's language. */
      onBehalfOf: string | null;
      decidedAt: string | null;
      decidedBy: string | null;
      /** @description Why it was returned. */
      reason: string | null;
    };
    QuestionResponse: {
      id: string;
      /** @description The id of the mandate that it is about. */
      mandate: string;
      body: string;
      request: components['schemas']['ShortRequestResponse'];
      at: string;
      /** @description One asked it, or serves the State for which it was asked. */
      own: boolean;
      /**
       * @description Who else sees it: nobody, others without the State's name, others with it.
       * @enum {string}
       */
      showing: 'named' | 'unnamed' | 'asker';
      /** @description ISO 3166-1 alpha-3; null for none, and for who is not told. */
      state: string | null;
      asker: string | null;
      /** @description An answer was given to its last words. */
      answered: boolean;
      words: components['schemas']['AskedWordsResponse'][];
      answers: components['schemas']['AnswerResponse'][];
      /** @description What one may do with it next. */
      may: ('give' | 'answer' | 'return' | 'ask-again')[];
      /** @description Who else may see it, if one says so. */
      mayShow: ('named' | 'unnamed' | 'asker')[];
      version: number;
    };
    QuestionPage: {
      items: components['schemas']['QuestionResponse'][];
      next: string | null;
      total: number | null;
    };
    AskQuestionRequest: {
      /**
       * @description Who sees it beside who asks and the secretariat: nobody, others without the State’s name, others with it.
       * @enum {string}
       */
      showing: 'asker' | 'unnamed' | 'named';
      words: string;
    };
    AskAgainRequest: {
      words: string;
    };
    ShowQuestionRequest: {
      /** @enum {string} */
      showing: 'asker' | 'unnamed' | 'named';
    };
    WriteAnswerRequest: {
      words: string;
    };
    ReturnAnswerRequest: {
      /** @description What is to be corrected. */
      reason: string;
    };
    QuestionPolicyResponse: {
      /** @description An answer is a draft until it is cleared, whoever wrote it. */
      answersCleared: boolean;
      version: number;
    };
    ChangeQuestionPolicyRequest: {
      answersCleared: boolean;
    };
    ItemResponse: {
      id: string;
      /** @description As the document writes it: "2 (a)". */
      number: string;
      /** @description The words of the item, by language. */
      texts: {
        [key: string]: string;
      };
      /** @description The symbol of the document that it stands in. */
      document: string | null;
      /** @description The key of the unit that owes it: its own, else the mandate's. */
      unit: string | null;
      /** @description That unit's name in the reader's language. */
      unitName: string | null;
      /** @description False where the unit that owes the mandate owes it. */
      hasOwnUnit: boolean;
      /**
       * @description Null: not yet said.
       * @enum {string|null}
       */
      acceptance: 'accepted' | 'partially-accepted' | 'not-accepted' | null;
      /** @description Why it is not accepted, or in part only. */
      reason: string | null;
      targetDate: string | null;
      /**
       * @description To members and readers as it was cleared last; "in-progress" before that.
       * @enum {string}
       */
      implementation: 'closed' | 'not-started' | 'in-progress' | 'implemented';
      /** @description Something was written that was neither cleared nor returned; not given to members and readers. */
      waitsForClearance?: boolean;
      /** @description Its target date has passed, and nothing has settled it. */
      overdue: boolean;
      /** @description What one may do with it. */
      may: ('answer' | 'update' | 'clear' | 'correct')[];
      version: number;
    };
    ItemList: {
      /** @description In the order of their list. */
      items: components['schemas']['ItemResponse'][];
      /** @description Whether one may add items here. */
      mayAdd: boolean;
    };
    ItemRequest: {
      /** @description As the document writes it: "2 (a)". */
      number: string;
      /** @description The words of the item, by language (ISO 639-1), one at least. */
      texts: {
        [key: string]: string;
      };
      targetDate?: string | null;
      /** @description The symbol of the document: "JIU/REP/2022/1". */
      document?: string | null;
      /** @description The key of the unit that owes it; null or left out: the unit that owes the mandate. */
      unit?: string | null;
    };
    ItemListRequest: {
      /**
       * @description The language of the list.
       * @enum {string}
       */
      lang: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      /** @description One item a line, numbers found. */
      list: string;
      /** @description The symbol of the document: "JIU/REP/2022/1". */
      document?: string | null;
      /** @description The key of the unit that owes it; null or left out: the unit that owes the mandate. */
      unit?: string | null;
    };
    ListedItemResponse: {
      number: string;
      text: string;
      /** @description The list has no numbers: this one was counted. */
      isCounted: boolean;
    };
    ItemsAddedResponse: {
      /** @description What the list was found to hold; of a preview, nothing is added. */
      found: components['schemas']['ListedItemResponse'][];
      /** @description The ids of what was added, in the same order. */
      added: string[];
    };
    ItemClearanceResponse: {
      /** @enum {string} */
      state: 'returned' | 'cleared' | 'for-clearance';
      at: string | null;
      /** @description Who cleared or returned it; not told to members and readers. */
      by: string | null;
      /** @description Why it was returned. */
      reason: string | null;
    };
    ItemUpdateResponse: {
      id: string;
      at: string;
      /** @description Who wrote it; not told to members and readers. */
      author: string | null;
      /** @description The unit in whose place it was written, in the reader's language. */
      onBehalfOf: string | null;
      /** @enum {string} */
      implementation: 'closed' | 'not-started' | 'in-progress' | 'implemented';
      narrative: string;
      clearance: components['schemas']['ItemClearanceResponse'];
    };
    ItemUpdateList: {
      /** @description Newest first; members and readers are given the last cleared one. */
      items: components['schemas']['ItemUpdateResponse'][];
    };
    SeenItemRequest: {
      /** Format: uuid */
      id: string;
      /** @description The version of it that one saw. */
      version: number;
    };
    AnswerItemsRequest: {
      /**
       * @description Null: not yet said.
       * @enum {string|null}
       */
      acceptance: 'accepted' | 'partially-accepted' | 'not-accepted' | null;
      /** @description Needed for what is not accepted. */
      reason?: string | null;
      /** @description By when they are to be done; left out: as it was. */
      targetDate?: string | null;
      items: components['schemas']['SeenItemRequest'][];
    };
    UpdateItemsRequest: {
      /** @enum {string} */
      implementation: 'not-started' | 'in-progress' | 'implemented' | 'closed';
      /** @description What was done, in words. */
      narrative: string;
      items: components['schemas']['SeenItemRequest'][];
    };
    ItemsRequest: {
      items: components['schemas']['SeenItemRequest'][];
    };
    ReturnItemsRequest: {
      items: components['schemas']['SeenItemRequest'][];
      /** @description What is to be corrected. */
      reason: string;
    };
    ChainMandateResponse: {
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      part: string | null;
      paragraph: string | null;
      paragraphCounted: number | null;
      subparagraph: string | null;
      /** @description In the reader's language if there is one. */
      text: components['schemas']['ShortTextResponse'];
      id: string;
      life: string;
      /** @description Where it was asked, when the text says so. */
      session: string | null;
      /** @description When its decision was adopted, as far as that is known. */
      adoptedOn: string | null;
      /** @description The id of the mandate that carries it on; null for the one that is active. */
      later: string | null;
      /** @description How many of its tasks are still owed. */
      openTasks: number;
      version: number;
    };
    GuessedLinkResponse: {
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      part: string | null;
      paragraph: string | null;
      paragraphCounted: number | null;
      subparagraph: string | null;
      /** @description In the reader's language if there is one. */
      text: components['schemas']['ShortTextResponse'];
      id: string;
      /** @description How alike the words are, from 0 to 1. */
      overlap: number;
      version: number;
    };
    ChainResponse: {
      /** @description In the order of their adoption, the active one last; this mandate alone when it has no chain. */
      items: components['schemas']['ChainMandateResponse'][];
      /** @description Whether one may link earlier mandates to this one, and take its latest link back. */
      mayLink: boolean;
      mayUndo: boolean;
      /** @description Earlier requests that this one may repeat; guesses, given to those who may link. */
      guesses: components['schemas']['GuessedLinkResponse'][];
    };
    SeenMandateRequest: {
      /** Format: uuid */
      id: string;
      /** @description The version of it that one saw; a preview may go without. */
      version?: number;
    };
    LinkMandatesRequest: {
      /** @description The mandates that this one reiterates, or several that it merges. */
      earlier: components['schemas']['SeenMandateRequest'][];
    };
    LinkedTaskResponse: {
      task: string;
      /** @description The mandate that it is, or was, a task of by itself. */
      mandate: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      /**
       * @description moves: goes on under the later mandate; ends: another task carries it; back, reopens: when a link is taken back.
       * @enum {string}
       */
      how: 'moves' | 'ends' | 'back' | 'reopens';
      progress: string;
      /** @description What happens, in the reader's language. */
      said: string;
    };
    LinkedTasksResponse: {
      /** @description The first 200. */
      items: components['schemas']['LinkedTaskResponse'][];
      total: number;
    };
    LinkCountsResponse: {
      moves: number;
      ends: number;
      back: number;
      reopens: number;
      /** @description Numbered items, not tasks. */
      items: number;
    };
    LinkOutcomeResponse: {
      /** @description The mandates that become history, or are active again. */
      mandates: string[];
      tasks: components['schemas']['LinkedTasksResponse'];
      counts: components['schemas']['LinkCountsResponse'];
      /** @description The key of the unit that owes the later mandate from now on, where it had none. */
      unit: string | null;
      /** @description The later text says nothing of when it is due: no further tasks are made. */
      statesNoTime: boolean;
      reminders: components['schemas']['ReminderCountsResponse'];
    };
    AdoptionRequest: {
      /** @description The key of the session, like "executive-board/2022/2"; or else give `on`. */
      session?: string;
      /** @enum {string} */
      segment?: 'main' | 'resumed';
      /** @description Which resumed part, from 1. */
      n?: number;
      /** @description The day of adoption; without a session, by silence procedure. */
      on?: string;
    };
    DescribeDueRuleRequest: {
      /** @description RULE as docs describe it; null: the text states nothing. */
      rule?: Record<string, never> | null;
      /**
       * @description The language to answer in; when not said, the reader's own.
       * @enum {string}
       */
      lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      /** @description The key of the body that asks; when not said, that of the session of adoption, else one whose register one keeps. */
      body?: string;
      adopted?: components['schemas']['AdoptionRequest'];
    };
    OccurrenceResponse: {
      /** @description Which of the rule's occurrences this is, the same whenever the rule is resolved. */
      slot: string;
      /** @description The body that receives it. */
      body: string;
      /** @enum {string} */
      state: 'none' | 'fixed' | 'tentative' | 'passed-over' | 'choice';
      session: string | null;
      /** @description The part of the session: "main", "resumed/2"; null when there is no meeting. */
      segment: string | null;
      /** @description Sessions to choose among, in order; the last one is the last possible. */
      candidates: string[];
      start: string | null;
      end: string | null;
      /** @description The last day to choose. */
      chooseBy: string | null;
      /** @description The day that the text itself sets. */
      by: string | null;
      /** @description Why it is so, in words; empty when nothing needs saying. */
      why: string;
      /** @description The slot of the occurrence that goes before this one, through another body. */
      waitsFor: string | null;
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
    };
    DueRuleResponse: {
      /** @description The rule as a sentence; null when it has faults. */
      sentence: string | null;
      /** @description What is wrong with it and what to do; empty when it is a rule. */
      faults: string[];
      /** @description What it would make due on the calendar as it is, the first 200. */
      occurrences: components['schemas']['OccurrenceResponse'][];
      /** @description How many there are in all. */
      total: number;
    };
    TaskPage: {
      items: components['schemas']['TaskResponse'][];
      next: string | null;
      total: number | null;
    };
    AnsweringDocumentResponse: {
      id: string;
      /** @description In the reader's language if there is one. */
      title: string;
      session: string;
      state: string;
      symbol: string | null;
    };
    AskedResponse: {
      /** @description The body that asked. */
      body: string;
      decision: components['schemas']['DecisionNameResponse'] | null;
      part: string | null;
      paragraph: string | null;
      paragraphCounted: number | null;
      subparagraph: string | null;
      texts: components['schemas']['MandateTextResponse'][];
      /** @description The due rule as a sentence in the reader's language. */
      dueSentence: string;
    };
    TakenStepResponse: {
      /** @description What it is called, in the reader's language. */
      name: string | null;
      /** @enum {string} */
      state: 'returned' | 'cleared' | 'passed';
      at: string;
      by: string | null;
    };
    ClearanceResponse: {
      /** @enum {string} */
      state: 'returned' | 'cleared' | 'draft' | 'for-clearance';
      at: string | null;
      /** @description Who sent, cleared or returned it; not told to members and readers. */
      by: string | null;
      /** @description The unit in whose place that was done. */
      onBehalfOf: string | null;
      /** @description Why it was returned. */
      reason: string | null;
      /** @description The steps that were taken, in their order; not told to members and readers. */
      steps: components['schemas']['TakenStepResponse'][];
      /** @description The step that it waits for, in the reader's language; not told to members and readers. */
      waitsFor: string | null;
    };
    UpdateResponse: {
      id: string;
      at: string;
      /** @description Who wrote it; not told to members and readers. */
      author: string | null;
      /** @description The unit in whose place it was written, in the reader's language. */
      onBehalfOf: string | null;
      /** @enum {string} */
      progress: 'in-progress' | 'blocked';
      narrative: string;
      challenges: string | null;
      nextSteps: string | null;
      evidence: components['schemas']['EvidenceResponse'][];
      clearance: components['schemas']['ClearanceResponse'];
    };
    HistoryResponse: {
      at: string;
      /** @description What was done, in the reader's language. */
      text: string;
    };
    TaskDetailResponse: {
      id: string;
      mandate: string;
      /** @description The body that receives it. */
      body: string;
      session: string | null;
      meeting: components['schemas']['MeetingResponse'];
      /** @description To members and readers, what was not cleared is "in-progress". */
      progress: string;
      /**
       * @description What the body last did when it considered it.
       * @enum {string|null}
       */
      outcome: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | null;
      /** @description Why it is blocked; members and readers are told once it is cleared. */
      blocked: components['schemas']['BlockedResponse'] | null;
      /** @description The meeting has ended and it was not delivered. */
      overdue: boolean;
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description Blocked, or not yet for clearance two weeks before submission; not given to members and readers. */
      atRisk?: boolean;
      /** @description The key of the unit that owes it. */
      unit: string | null;
      /** @description Members and readers are given the one that the text itself sets. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description What goes before it, through another body; null when nothing does. */
      waitsFor: components['schemas']['WaitsForResponse'] | null;
      /** @description The id of the planned document that answers it: its deadlines are counted by that one's form and met with it. */
      document: string | null;
      /** @description The id of the earlier mandate that it came from, to go on under this one. */
      origin: string | null;
      /** @description Given when it ended because another task carries what it owed. */
      carriedInto: components['schemas']['CarriedIntoResponse'] | null;
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
      version: number;
      /** @description The planned document that answers it. */
      plannedDocument: components['schemas']['AnsweringDocumentResponse'] | null;
      /** @description The unit that owes it, in the reader's language. */
      unitName: string | null;
      /** @description What it answers. */
      request: components['schemas']['AskedResponse'];
      /** @description Newest first; members and readers are given the last cleared one. */
      updates: components['schemas']['UpdateResponse'][];
      /** @description What one may do with it now. */
      may: (
        | 'extend-deadlines'
        | 'choose'
        | 'move'
        | 'drop'
        | 'update'
        | 'clear'
        | 'return'
        | 'submit'
        | 'deliver'
        | 'block'
        | 'unblock'
        | 'send-for-clearance'
        | 'take-note'
        | 'approve'
        | 'defer'
        | 'ask-for-more'
      )[];
      /** @description Newest first. */
      history: components['schemas']['HistoryResponse'][];
    };
    LastWrittenResponse: {
      at: string;
      narrative: string;
      /** @enum {string} */
      state: 'returned' | 'cleared' | 'draft' | 'for-clearance';
    };
    UndatedTaskResponse: {
      id: string;
      mandate: string;
      /** @description The body that receives it. */
      body: string;
      session: string | null;
      meeting: components['schemas']['MeetingResponse'];
      /** @description To members and readers, what was not cleared is "in-progress". */
      progress: string;
      /**
       * @description What the body last did when it considered it.
       * @enum {string|null}
       */
      outcome: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | null;
      /** @description Why it is blocked; members and readers are told once it is cleared. */
      blocked: components['schemas']['BlockedResponse'] | null;
      /** @description The meeting has ended and it was not delivered. */
      overdue: boolean;
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description Blocked, or not yet for clearance two weeks before submission; not given to members and readers. */
      atRisk?: boolean;
      /** @description The key of the unit that owes it. */
      unit: string | null;
      /** @description Members and readers are given the one that the text itself sets. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description What goes before it, through another body; null when nothing does. */
      waitsFor: components['schemas']['WaitsForResponse'] | null;
      /** @description The id of the planned document that answers it: its deadlines are counted by that one's form and met with it. */
      document: string | null;
      /** @description The id of the earlier mandate that it came from, to go on under this one. */
      origin: string | null;
      /** @description Given when it ended because another task carries what it owed. */
      carriedInto: components['schemas']['CarriedIntoResponse'] | null;
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
      version: number;
      /** @description The unit that owes it, in the reader's language. */
      unitName: string | null;
      request: components['schemas']['ShortRequestResponse'];
      /** @description The newest update; null before the first. */
      last: components['schemas']['LastWrittenResponse'] | null;
      /** @description What one may do with it in one stroke. */
      may: ('clear' | 'no-change')[];
    };
    UndatedTaskPage: {
      items: components['schemas']['UndatedTaskResponse'][];
      next: string | null;
      total: number | null;
    };
    SeenTaskRequest: {
      /** Format: uuid */
      id: string;
      /** @description The version of it that one saw. */
      version: number;
    };
    SeenTasksRequest: {
      tasks: components['schemas']['SeenTaskRequest'][];
    };
    WriteUpdateRequest: {
      /** @description What was done, in words. */
      narrative: string;
      challenges?: string;
      nextSteps?: string;
      /** @description Documents and pages that show it. */
      evidence?: components['schemas']['EvidenceRequest'][];
    };
    ReturnForWorkRequest: {
      /** @description What is to be corrected. */
      reason: string;
    };
    BlockRequest: {
      /** @enum {string} */
      kind: 'funding' | 'other';
      reason: string;
    };
    ChooseSessionRequest: {
      /** @description One of the candidates: "executive-board/2024/2". */
      session: string;
      reason?: string;
    };
    ExtendDeadlineRequest: {
      /** @description The day to which it is set, at the latest the first of the meeting. */
      date: string;
      reason: string;
    };
    SegmentNameResponse: {
      /** @enum {string} */
      kind: 'resumed' | 'main';
      /** @description Which resumption, from 1; null for the main part. */
      n: number | null;
    };
    AwaitedStepResponse: {
      /** @description What it is called, in the reader's language. */
      name: string | null;
      /** @description Which step it is, and of how many. */
      step: number | null;
      of: number | null;
    };
    SlotResponse: {
      from: string;
      until: string;
    };
    AnsweredTaskResponse: {
      id: string;
      /** @description What it answers; null where the reader is not told of the request. */
      request: components['schemas']['ShortRequestResponse'] | null;
      /** @description The task has another meeting than this document, or lost it: the document did not follow. */
      apart: boolean;
    };
    PlannedDocumentResponse: {
      id: string;
      body: string;
      session: string;
      segment: components['schemas']['SegmentNameResponse'];
      /** @description The first day of that part; null while it has no dates. */
      opens: string | null;
      agendaItem: string | null;
      /** @description By language (ISO 639-1). */
      titles: {
        [key: string]: string;
      };
      /** @description In the reader's language if there is one. */
      title: string;
      /** @enum {string} */
      form: 'in-session' | 'pre-session' | 'information' | 'conference-room' | 'oral';
      /** @description The languages in which it is to be issued. */
      languages: string[];
      words: number | null;
      /**
       * @description To members and readers, what was not submitted is "planned".
       * @enum {string}
       */
      state:
        'withdrawn' | 'cleared' | 'planned' | 'slot-confirmed' | 'submitted' | 'issued' | 'for-clearance';
      /** @description The step of its clearance that it waits for; not told to members and readers. */
      waitsFor: components['schemas']['AwaitedStepResponse'] | null;
      /** @description The days that documents services have kept for it; not told to members and readers, nor when it was confirmed. */
      slot: components['schemas']['SlotResponse'] | null;
      slotConfirmedOn: string | null;
      submittedOn: string | null;
      issuedOn: string | null;
      symbol: string | null;
      /** @description The key of the unit that prepares it, and its name in the reader's language. */
      unit: string | null;
      unitName: string | null;
      /** @description Not told to members and readers. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description The tasks that it answers. */
      tasks: components['schemas']['AnsweredTaskResponse'][];
      version: number;
    };
    PlannedDocumentPage: {
      items: components['schemas']['PlannedDocumentResponse'][];
      next: string | null;
      total: number | null;
    };
    DocumentTaskResponse: {
      id: string;
      mandate: string;
      /** @description The body that receives it. */
      body: string;
      session: string | null;
      meeting: components['schemas']['MeetingResponse'];
      /** @description To members and readers, what was not cleared is "in-progress". */
      progress: string;
      /**
       * @description What the body last did when it considered it.
       * @enum {string|null}
       */
      outcome: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | null;
      /** @description Why it is blocked; members and readers are told once it is cleared. */
      blocked: components['schemas']['BlockedResponse'] | null;
      /** @description The meeting has ended and it was not delivered. */
      overdue: boolean;
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description Blocked, or not yet for clearance two weeks before submission; not given to members and readers. */
      atRisk?: boolean;
      /** @description The key of the unit that owes it. */
      unit: string | null;
      /** @description Members and readers are given the one that the text itself sets. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description What goes before it, through another body; null when nothing does. */
      waitsFor: components['schemas']['WaitsForResponse'] | null;
      /** @description The id of the planned document that answers it: its deadlines are counted by that one's form and met with it. */
      document: string | null;
      /** @description The id of the earlier mandate that it came from, to go on under this one. */
      origin: string | null;
      /** @description Given when it ended because another task carries what it owed. */
      carriedInto: components['schemas']['CarriedIntoResponse'] | null;
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
      version: number;
      /** @description The unit that owes it, in the reader's language. */
      unitName: string | null;
      request: components['schemas']['ShortRequestResponse'];
      /** @description It has another meeting than this document, or lost it. */
      apart: boolean;
    };
    PlannedDocumentDetailResponse: {
      id: string;
      body: string;
      session: string;
      segment: components['schemas']['SegmentNameResponse'];
      /** @description The first day of that part; null while it has no dates. */
      opens: string | null;
      agendaItem: string | null;
      /** @description By language (ISO 639-1). */
      titles: {
        [key: string]: string;
      };
      /** @description In the reader's language if there is one. */
      title: string;
      /** @enum {string} */
      form: 'in-session' | 'pre-session' | 'information' | 'conference-room' | 'oral';
      /** @description The languages in which it is to be issued. */
      languages: string[];
      words: number | null;
      /**
       * @description To members and readers, what was not submitted is "planned".
       * @enum {string}
       */
      state:
        'withdrawn' | 'cleared' | 'planned' | 'slot-confirmed' | 'submitted' | 'issued' | 'for-clearance';
      /** @description The step of its clearance that it waits for; not told to members and readers. */
      waitsFor: components['schemas']['AwaitedStepResponse'] | null;
      /** @description The days that documents services have kept for it; not told to members and readers, nor when it was confirmed. */
      slot: components['schemas']['SlotResponse'] | null;
      slotConfirmedOn: string | null;
      submittedOn: string | null;
      issuedOn: string | null;
      symbol: string | null;
      /** @description The key of the unit that prepares it, and its name in the reader's language. */
      unit: string | null;
      unitName: string | null;
      /** @description Not told to members and readers. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description The tasks that it answers. */
      tasks: components['schemas']['AnsweredTaskResponse'][];
      version: number;
      /** @description The tasks that it answers, with what they ask. */
      answers: components['schemas']['DocumentTaskResponse'][];
      /** @description What one may do with it now. */
      may: (
        | 'change'
        | 'extend-deadlines'
        | 'update'
        | 'clear'
        | 'return'
        | 'submit'
        | 'send-for-clearance'
        | 'issue'
        | 'confirm-slot'
        | 'withdraw'
      )[];
    };
    SegmentNameRequest: {
      /** @enum {string} */
      kind: 'main' | 'resumed';
      /** @description Which resumption, from 1; null for the main part. */
      n: number | null;
    };
    SlotRequest: {
      from: string;
      until: string;
    };
    PlanDocumentRequest: {
      session: string;
      /** @description By language (ISO 639-1), one at least. */
      titles: {
        [key: string]: string;
      };
      /** @enum {string} */
      form: 'pre-session' | 'in-session' | 'information' | 'conference-room' | 'oral';
      /** @description The tasks that it answers. */
      tasks?: string[];
      /** @description The part of the session where it is due; the main one when nothing is said. */
      segment?: components['schemas']['SegmentNameRequest'];
      /** @description As the agenda has it: "5 (b)". */
      agendaItem?: string | null;
      /** @description The languages in which it is to be issued. */
      languages?: ('ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh')[];
      /** @description How long it is to be. */
      words?: number | null;
      /** @description The days that documents services have kept for it. */
      slot?: components['schemas']['SlotRequest'] | null;
      symbol?: string | null;
      /** @description The key of the unit that prepares it. */
      unit?: string | null;
    };
    ChangePlannedDocumentRequest: {
      session?: string;
      /** @description The part of the session where it is due; the main one when nothing is said. */
      segment?: components['schemas']['SegmentNameRequest'];
      /** @description As the agenda has it: "5 (b)". */
      agendaItem?: string | null;
      /** @description By language (ISO 639-1), one at least. */
      titles?: {
        [key: string]: string;
      };
      /** @enum {string} */
      form?: 'pre-session' | 'in-session' | 'information' | 'conference-room' | 'oral';
      /** @description The languages in which it is to be issued. */
      languages?: ('ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh')[];
      /** @description How long it is to be. */
      words?: number | null;
      /** @description The days that documents services have kept for it. */
      slot?: components['schemas']['SlotRequest'] | null;
      symbol?: string | null;
      /** @description The key of the unit that prepares it. */
      unit?: string | null;
    };
    ConfirmSlotRequest: {
      /** @description The days that documents services have kept for it. */
      slot?: components['schemas']['SlotRequest'];
      /** @description The day on which it was done; today when nothing is said. */
      on?: string;
    };
    ReasonRequest: {
      reason: string;
    };
    DoneOnRequest: {
      /** @description The day on which it was done; today when nothing is said. */
      on?: string;
    };
    IssueRequest: {
      /** @description The day on which it was done; today when nothing is said. */
      on?: string;
      /** @description As documents services gave it. */
      symbol?: string;
    };
    DocumentTasksRequest: {
      /** @description The tasks that it answers, too. */
      tasks: string[];
    };
    DocumentLineRequest: {
      /** @description What was done, in words. */
      narrative: string;
      challenges?: string;
      nextSteps?: string;
      /** @description Documents and pages that show it. */
      evidence?: components['schemas']['EvidenceRequest'][];
      /** Format: uuid */
      task: string;
    };
    WriteDocumentUpdateRequest: {
      /** @description One line for each of some of its tasks: all are written, or none. */
      lines: components['schemas']['DocumentLineRequest'][];
    };
    NextDeadlineResponse: {
      kind: string;
      date: string;
    };
    TodayTaskResponse: {
      id: string;
      mandate: string;
      /** @description The body that receives it. */
      body: string;
      session: string | null;
      meeting: components['schemas']['MeetingResponse'];
      /** @description To members and readers, what was not cleared is "in-progress". */
      progress: string;
      /**
       * @description What the body last did when it considered it.
       * @enum {string|null}
       */
      outcome: 'take-note' | 'approve' | 'defer' | 'ask-for-more' | null;
      /** @description Why it is blocked; members and readers are told once it is cleared. */
      blocked: components['schemas']['BlockedResponse'] | null;
      /** @description The meeting has ended and it was not delivered. */
      overdue: boolean;
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: boolean;
      /** @description Blocked, or not yet for clearance two weeks before submission; not given to members and readers. */
      atRisk?: boolean;
      /** @description The key of the unit that owes it. */
      unit: string | null;
      /** @description Members and readers are given the one that the text itself sets. */
      deadlines: components['schemas']['DeadlineResponse'][];
      /** @description What goes before it, through another body; null when nothing does. */
      waitsFor: components['schemas']['WaitsForResponse'] | null;
      /** @description The id of the planned document that answers it: its deadlines are counted by that one's form and met with it. */
      document: string | null;
      /** @description The id of the earlier mandate that it came from, to go on under this one. */
      origin: string | null;
      /** @description Given when it ended because another task carries what it owed. */
      carriedInto: components['schemas']['CarriedIntoResponse'] | null;
      /**
       * @description Given when it fell due before the body's register was kept.
       * @enum {string}
       */
      before?: 'register';
      version: number;
      /** @description The unit that owes it, in the reader's language. */
      unitName: string | null;
      request: components['schemas']['ShortRequestResponse'];
      /** @description The first one that applies and is not met, past or to come. */
      nextDeadline: components['schemas']['NextDeadlineResponse'] | null;
      /** @description The last day to choose among the candidates. */
      chooseBy: string | null;
      /** @description One has it in the place of a unit that nobody answers for, or because no unit is named. */
      insteadOfOwner: boolean;
    };
    TodayTaskList: {
      /** @description At most 50. */
      items: components['schemas']['TodayTaskResponse'][];
      total: number;
    };
    OpenProposalsResponse: {
      count: number;
    };
    SessionCountsResponse: {
      /** @description Cleared, submitted, delivered or considered. */
      ready: number;
      inWork: number;
      /** @description A deadline is past and not met; not given to members and readers. */
      late?: number;
    };
    NextSessionResponse: {
      body: string;
      /** @description Null when the calendar knows none to come. */
      session: string | null;
      opens: string | null;
      /** @description The quarter in which it is expected while it has no dates: "2026-Q4". */
      expected: string | null;
      /** @description 0 while it meets. */
      daysLeft: number | null;
      counts: components['schemas']['SessionCountsResponse'];
    };
    TodayResponse: {
      /** @description What one owes, by the first deadline not met. */
      owe: components['schemas']['TodayTaskList'];
      /** @description What waits for one's clearance. */
      clear: components['schemas']['TodayTaskList'];
      /** @description What waits for the choice of a session. */
      choose: components['schemas']['TodayTaskList'];
      /** @description What has no meeting and waits for one to decide where it goes; `meeting.why` says why. */
      decide: components['schemas']['TodayTaskList'];
      /** @description Proposals that wait for being confirmed. */
      proposals: components['schemas']['OpenProposalsResponse'];
      /** @description The next session of each of one's bodies, in the order of time. */
      sessions: components['schemas']['NextSessionResponse'][];
    };
    UnitResponse: {
      key: string;
      /** @description In the reader's language. */
      name: string;
      /** @description The key of the unit that it is a part of. */
      parent: string | null;
      /**
       * @description A unit of the secretariat, or a body outside of it.
       * @enum {string}
       */
      kind: 'unit' | 'outside';
      /** @description What it owed has passed to its successor. */
      closed: boolean;
    };
    UnitList: {
      items: components['schemas']['UnitResponse'][];
    };
    UnitPersonResponse: {
      /** @description The person's id. */
      person: string;
      name: string;
      /** @description The key of the body. */
      body: string;
      role: string;
      /** @description The name of who hears in their place while they are away. */
      standInName: string | null;
    };
    UnitDetailResponse: {
      key: string;
      /** @description In the reader's language. */
      name: string;
      /** @description The key of the unit that it is a part of. */
      parent: string | null;
      /**
       * @description A unit of the secretariat, or a body outside of it.
       * @enum {string}
       */
      kind: 'unit' | 'outside';
      /** @description What it owed has passed to its successor. */
      closed: boolean;
      /** @description By language (ISO 639-1). */
      names: {
        [key: string]: string;
      };
      /** @description ISO 8601; null while it is open. */
      closedAt: string | null;
      /** @description The key of the unit that has its work now. */
      successor: string | null;
      /** @description Who works for it, in the bodies whose people one may see. */
      people: components['schemas']['UnitPersonResponse'][];
      version: number;
    };
    AddUnitRequest: {
      /** @description A short name of its own: "budget-and-finance"; from its name where none is said. */
      key?: string;
      /** @description By language (ISO 639-1). */
      names: {
        [key: string]: string;
      };
      /** @description The key of the unit that it is a part of; null: of none. */
      parent?: string | null;
      /**
       * @description A unit of the secretariat, or a body outside of it.
       * @enum {string}
       */
      kind?: 'unit' | 'outside';
    };
    ChangeUnitRequest: {
      /** @description By language (ISO 639-1). */
      names?: {
        [key: string]: string;
      };
      /** @description The key of the unit that it is a part of; null: of none. */
      parent?: string | null;
      /**
       * @description A unit of the secretariat, or a body outside of it.
       * @enum {string}
       */
      kind?: 'unit' | 'outside';
    };
    CloseUnitRequest: {
      /** @description The key of the unit that has its work from now on; null where nothing stands on it. */
      successor?: string | null;
    };
    UnitClosedResponse: {
      /** @description Mandates that are not over. */
      mandates: number;
      /** @description Their tasks that are not delivered. */
      tasks: number;
      /** @description Planned documents that are not closed. */
      documents: number;
      /** @description The roles of people who work for it. */
      roles: number;
      /** @description The names of its parts, in the reader's language. */
      parts: string[];
    };
    ImportedLineResponse: {
      /** @enum {string} */
      table: 'people' | 'units';
      /** @description Counted from 1, as spreadsheets show it. */
      row: number;
      /** @description The key of a unit; an address. */
      subject: string;
      /** @enum {string} */
      what: 'new' | 'changed' | 'same' | 'faulty';
      /** @description The columns that differ from what stands. */
      changes: string[];
    };
    ImportFaultResponse: {
      /** @description "People C7". */
      cell: string;
      /** @description What cannot be used and what to do, in the reader's language. */
      said: string;
    };
    ImportResponse: {
      lines: components['schemas']['ImportedLineResponse'][];
      faults: components['schemas']['ImportFaultResponse'][];
    };
    UserRoleResponse: {
      id: string;
      /** @description The key of the body. */
      body: string;
      role: string;
      /** @description The key of the unit. */
      unit: string | null;
      /** @description Of the unit, in the reader's language. */
      unitName: string | null;
      /** @description By its two letters (ISO 3166-1). */
      state: string | null;
      /** @description False for a delegate whose State has no term in the body today: then the role gives no access. */
      counts: boolean;
      /** @description It ended with the account. */
      ended: boolean;
    };
    UserResponse: {
      id: string;
      name: string;
      email: string;
      lang: string;
      /** @description IANA name of the time zone. */
      zone: string;
      /** @description An address that the delegates of a State share. */
      mailbox: boolean;
      /** @description ISO 8601; null while the account is open. */
      closedAt: string | null;
      /** @description They have come in by an account of their organization. */
      linked: boolean;
      /** @description When they were last here; null when they were not of late. */
      lastSeenAt: string | null;
      /** @description The name of who hears in their place while they are away. */
      standInName: string | null;
      /** @description In the bodies whose people one may see. */
      roles: components['schemas']['UserRoleResponse'][];
      /** @description They have roles in other bodies too: their name and address are not for one body to change. */
      elsewhere: boolean;
      version: number;
    };
    UserPage: {
      items: components['schemas']['UserResponse'][];
      next: string | null;
      total: number | null;
    };
    AddUserRequest: {
      email: string;
      name: string;
      /**
       * @description The language of pages and mails; English unless said.
       * @enum {string}
       */
      lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      /** @description An address that the delegates of a State share: it receives what members receive, and nobody signs in with it. */
      mailbox?: boolean;
      /** @enum {string} */
      role: 'administrator' | 'governance-officer' | 'director' | 'focal-point' | 'member' | 'reader';
      /** @description The key of the body in which they have it. */
      body: string;
      /** @description The key of the unit for which a director or focal point works. */
      unit?: string;
      /** @description The State that a member or reader serves, by its two letters (ISO 3166-1). */
      state?: string;
    };
    ChangeUserRequest: {
      name?: string;
      email?: string;
      /** @enum {string} */
      lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
    };
    InvitationLinkResponse: {
      /** @description Told here alone. Whoever opens it comes in as that person. */
      address: string;
      expiresAt: string;
    };
    GiveRoleRequest: {
      /** @enum {string} */
      role: 'administrator' | 'governance-officer' | 'director' | 'focal-point' | 'member' | 'reader';
      /** @description The key of the body in which they have it. */
      body: string;
      /** @description The key of the unit for which a director or focal point works. */
      unit?: string;
      /** @description The State that a member or reader serves, by its two letters (ISO 3166-1). */
      state?: string;
    };
    LeaveRequest: {
      /**
       * Format: uuid
       * @description The id of who takes over; null: nobody is named.
       */
      successor?: string | null;
    };
    PassedRoleResponse: {
      body: string;
      role: string;
      /** @description Of the unit, in the reader's language. */
      unitName: string | null;
      state: string | null;
      /** @description Somebody else has this role there. */
      held: boolean;
      /** @description The successor has it already. */
      bySuccessor: boolean;
    };
    LeaveResponse: {
      /** @description Tasks of their units whose reminders go to the focal points. */
      tasks: number;
      /** @description Tasks that wait for a clearance that they could give. */
      clearances: number;
      roles: components['schemas']['PassedRoleResponse'][];
      /** @description The names of those in whose place they hear. */
      standsInFor: string[];
    };
    AuditActorResponse: {
      /** @enum {string} */
      kind: 'person' | 'system';
      /** @description A person's id; the name of a part of the system. */
      id: string;
      /** @description Null for a person who was erased. */
      name: string | null;
    };
    AuditSubjectResponse: {
      kind: string;
      id: string;
      /** @description Of a person. */
      name: string | null;
    };
    AuditEntryResponse: {
      id: string;
      /** @description Its place in the trail, counted from 1. */
      seq: number;
      /** @description ISO 8601, in UTC. */
      at: string;
      who: components['schemas']['AuditActorResponse'];
      /** @description Who was away, and in whose place it was done. */
      inPlaceOf: components['schemas']['AuditActorResponse'] | null;
      /** @description "session.moved" */
      action: string;
      /** @description The deed in the reader's language; the deed itself where it has no words. */
      said: string;
      subject: components['schemas']['AuditSubjectResponse'];
      body: string | null;
      before: Record<string, never> | null;
      after: Record<string, never> | null;
      /** @description Whether it is chained to the entries before; each is within a minute. */
      sealed: boolean;
    };
    AuditPage: {
      items: components['schemas']['AuditEntryResponse'][];
      next: string | null;
      total: number | null;
    };
    MailResponse: {
      id: string;
      /** @description The name of the person. */
      to: string;
      subject: string;
      lang: string;
      /** @description ISO 8601, in UTC. */
      sentAt: string;
    };
    MailPageResponse: {
      items: components['schemas']['MailResponse'][];
      next: string | null;
      total: number | null;
    };
    OpenedMailResponse: {
      id: string;
      /** @description The name of the person. */
      to: string;
      subject: string;
      lang: string;
      /** @description ISO 8601, in UTC. */
      sentAt: string;
      html: string;
      text: string;
    };
    ReminderResponse: {
      id: string;
      person: components['schemas']['NamedPersonResponse'];
      body: string;
      /** @description Null for a list. */
      task: string | null;
      /** @description notice, 14-days-before, 1-days-after, moved-on, meeting-lost; of a list: late-list, undated-list, members-list, release-soon, release-today; item, of a mandate, with a day of its own. */
      kind: string;
      deadlineKind: string | null;
      deadlineDate: string | null;
      /** @description The session, or the day, that a list is about; the item with the step and its day: "0190… 14-days-before 2027-03-01". */
      about: string | null;
      /** @description The first day whose mail may hold it. */
      onDate: string;
      /** @description In the place of an owner who has no account or no address. */
      insteadOfOwner: boolean;
      /** @enum {string} */
      state: 'sent' | 'withdrawn' | 'planned' | 'missed';
      /** @description Why it was not said. */
      why: string | null;
    };
    ReminderPage: {
      items: components['schemas']['ReminderResponse'][];
      next: string | null;
      total: number | null;
    };
    ComingMailResponse: {
      onDate: string;
      person: components['schemas']['NamedPersonResponse'];
      lang: string;
      /** @description How many reminders and lists. */
      count: number;
      /** @description The person is away on that day. */
      away: boolean;
      /** @description The name of who hears in their place; null where nobody does. */
      delegate: string | null;
    };
    ComingMailPage: {
      items: components['schemas']['ComingMailResponse'][];
      next: string | null;
      total: number | null;
    };
    PreviewResponse: {
      name: string;
      lang: string;
      /** @description Null when there would be nothing to say, as all the rest. */
      subject: string | null;
      text: string | null;
      html: string | null;
      /** @description What is attached, as iCalendar. */
      calendar: string | null;
    };
    FailedDigestResponse: {
      id: string;
      person: components['schemas']['NamedPersonResponse'];
      onDate: string;
      attempts: number;
      /** @description What the mail server said. */
      failure: string;
      /** @description A later mail reached the person. */
      reachedSince: boolean;
    };
    FailedDigestPage: {
      items: components['schemas']['FailedDigestResponse'][];
      next: string | null;
      total: number | null;
    };
    RemindedPersonResponse: {
      id: string;
      name: string;
      lang: string;
      zone: string;
      digestHour: number;
      pause: components['schemas']['PauseResponse'] | null;
      version: number;
    };
    RemindedPersonPage: {
      items: components['schemas']['RemindedPersonResponse'][];
      next: string | null;
      total: number | null;
    };
    MembersListResponse: {
      id: string;
      body: string;
      /** @description The key of the session. */
      session: string;
      opensOn: string;
      /** @description The day it goes, once it is released. */
      goesOn: string;
      /** @enum {string} */
      state: 'withdrawn' | 'released' | 'held';
      /** @description ISO 8601, in UTC; null while it is held. */
      releasedAt: string | null;
      /** @description Null where nobody had to. */
      releasedBy: string | null;
      /** @description How many people are to get it, have got it, and asked not to. */
      planned: number;
      sent: number;
      left: number;
      version: number;
    };
    MembersListPage: {
      items: components['schemas']['MembersListResponse'][];
      next: string | null;
      total: number | null;
    };
    ReadersResponse: {
      lang: string;
      people: number;
    };
    MembersListPreviewResponse: {
      lang: string;
      /** @description In which languages how many of those read who would get it; most first. */
      languages: components['schemas']['ReadersResponse'][];
      /** @description Null when nobody would get it, or nothing is outstanding, as all the rest. */
      subject: string | null;
      text: string | null;
      html: string | null;
    };
    ReminderStepResponse: {
      /** @description Calendar days; 0 before: on the day itself. */
      days: number;
      /** @enum {string} */
      when: 'before' | 'after';
      to: ('governance-officer' | 'directors' | 'focal-points')[];
    };
    ReminderStepsResponse: {
      slot: components['schemas']['ReminderStepResponse'][];
      submission: components['schemas']['ReminderStepResponse'][];
      issuance: components['schemas']['ReminderStepResponse'][];
      'oral-notice': components['schemas']['ReminderStepResponse'][];
      'in-session': components['schemas']['ReminderStepResponse'][];
      by: components['schemas']['ReminderStepResponse'][];
    };
    MembersListPolicyResponse: {
      /** @description Days before the opening; null: no list. */
      before: number | null;
      /** @description It waits until an officer releases it. */
      hold: boolean;
    };
    QuietDaysResponse: {
      /** @description Days of the week, 1 for Monday to 7 for Sunday. */
      weekdays: number[];
      dates: string[];
    };
    ReminderPolicyResponse: {
      /** @description Who is told that a task was made. */
      notice: ('governance-officer' | 'directors' | 'focal-points')[];
      /** @description By kind of deadline. */
      steps: components['schemas']['ReminderStepsResponse'];
      /** @description The day of the week on which directors get the list of what is late, 1 for Monday; null: none. */
      lateListOn: number | null;
      /** @description Days before a session's opening on which focal points get the list of what they owe without a date; null: none. */
      undatedListBefore: number | null;
      membersList: components['schemas']['MembersListPolicyResponse'];
      quiet: components['schemas']['QuietDaysResponse'];
      /** @description How many tasks of the body a digest tells in full. */
      shownInFull: number;
    };
    ReminderStepRequest: {
      /** @description Calendar days; 0 before: on the day itself. */
      days: number;
      /** @enum {string} */
      when: 'before' | 'after';
      /** @description focal-points: those who owe it, or whoever stands in for them. */
      to: ('focal-points' | 'directors' | 'governance-officer')[];
    };
    ReminderStepsRequest: {
      slot?: components['schemas']['ReminderStepRequest'][];
      submission?: components['schemas']['ReminderStepRequest'][];
      issuance?: components['schemas']['ReminderStepRequest'][];
      'oral-notice'?: components['schemas']['ReminderStepRequest'][];
      'in-session'?: components['schemas']['ReminderStepRequest'][];
      by?: components['schemas']['ReminderStepRequest'][];
    };
    MembersListRequest: {
      /** @description Days before the opening; null: no list. */
      before: number | null;
      /** @description It waits until an officer releases it. */
      hold: boolean;
    };
    QuietDaysRequest: {
      /** @description Days of the week, 1 for Monday to 7 for Sunday. */
      weekdays: number[];
      dates: string[];
    };
    ChangeReminderPolicyRequest: {
      /** @description Who is told that a task was made. */
      notice?: ('focal-points' | 'directors' | 'governance-officer')[];
      steps?: components['schemas']['ReminderStepsRequest'];
      /** @description The day of the week on which directors get the list of what is late, 1 for Monday; null: none. */
      lateListOn?: number | null;
      /** @description Days before a session's opening on which focal points get the list of what they owe without a date; null: none. */
      undatedListBefore?: number | null;
      membersList?: components['schemas']['MembersListRequest'];
      quiet?: components['schemas']['QuietDaysRequest'];
      /** @description How many tasks of the body a digest tells in full. */
      shownInFull?: number;
    };
    ChangedForPersonResponse: {
      person: string;
      name: string;
      added: number;
      withdrawn: number;
    };
    ChangedOnDayResponse: {
      date: string;
      added: number;
      withdrawn: number;
    };
    PolicyEffectResponse: {
      added: number;
      withdrawn: number;
      /** @description Said on another day than was planned. */
      shifted: number;
      kept: number;
      /** @description How many people hear something else than before. */
      peopleCount: number;
      /** @description The first 20, those for whom most changes first. */
      people: components['schemas']['ChangedForPersonResponse'][];
      /** @description The first 14 days on which something changes. */
      days: components['schemas']['ChangedOnDayResponse'][];
    };
    ReminderPolicyChangedResponse: {
      policy: components['schemas']['ReminderPolicyResponse'];
      effect: components['schemas']['PolicyEffectResponse'];
    };
    WebhookResponse: {
      id: string;
      /** @description The key of the body. */
      body: string;
      address: string;
      kinds: ('task.progressed' | 'mandate.changed' | 'session.changed' | 'document.issued')[];
      /**
       * @description "gone": the other side said that there is nothing any more (410).
       * @enum {string}
       */
      state: 'on' | 'off' | 'gone';
      madeAt: string;
      /** @description Until then the secret before the present one signs, too. */
      earlierUntil: string | null;
      version: number;
    };
    WebhookList: {
      items: components['schemas']['WebhookResponse'][];
      next: string | null;
      total: number | null;
    };
    MakeWebhookRequest: {
      /** @description The key of the body. */
      body: string;
      /** @description Where it is told: https, on port 443 or 8443. */
      address: string;
      /** @description What it hears of. */
      kinds: ('task.progressed' | 'mandate.changed' | 'session.changed' | 'document.issued')[];
    };
    WebhookMadeResponse: {
      id: string;
      /** @description Signs what is told (Standard Webhooks); told here alone. */
      secret: string;
    };
    ChangeWebhookRequest: {
      address?: string;
      kinds?: ('task.progressed' | 'mandate.changed' | 'session.changed' | 'document.issued')[];
      /** @description Whether it is told. */
      on?: boolean;
    };
    WebhookSecretResponse: {
      /** @description Signs from now on; told here alone. The one before signs beside it for a day. */
      secret: string;
    };
    WebhookDeliveryResponse: {
      /** @description The webhook-id that the other side gets. */
      id: string;
      /** @description What it tells of; "test" for one that was sent by hand. */
      kind: string;
      /** @enum {string} */
      state: 'waiting' | 'delivered' | 'given-up';
      madeAt: string;
      attempts: number;
      triedAt: string | null;
      /** @description What the other side answered last. */
      status: number | null;
      /** @description Why it was not taken: "status", "redirect", "timeout", "tls", "unreachable", "refused-address", "secret" or "off". */
      failure: string | null;
      /** @description What was told, byte by byte. */
      payload: string;
    };
    WebhookDeliveryList: {
      items: components['schemas']['WebhookDeliveryResponse'][];
      next: string | null;
      total: number | null;
    };
    WebhookTestedResponse: {
      /** @description The id of the delivery. */
      delivery: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  HealthController_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInController_ways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaysToSignInResponse'];
        };
      };
    };
  };
  SignInController_byPassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInController_asSamplePerson: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SampleSignInRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInController_out: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInLinkController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskForLinkRequest'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SignInLinkController_use: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UseLinkRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AccountSignInController_begin: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BeginAccountRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountAddressResponse'];
        };
      };
    };
  };
  AccountSignInController_end: {
    parameters: {
      query?: {
        /** @description what ties it to the browser */
        state?: string;
        /** @description what the organization answers */
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  PasswordLinkController_use: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UsePasswordLinkRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  SetUpController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SetUpResponse'];
        };
      };
    };
  };
  SetUpController_run: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetUpRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnPasswordController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnPasswordResponse'];
        };
      };
    };
  };
  OwnPasswordController_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChoosePasswordRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnSessionsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSessionList'];
        };
      };
    };
  };
  OwnSessionsController_endOthers: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnSessionsController_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnTokensController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnTokenList'];
        };
      };
    };
  };
  OwnTokensController_give: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveTokenRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenGivenResponse'];
        };
      };
    };
  };
  OwnTokensController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  MeController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeResponse'];
        };
      };
    };
  };
  MeController_change: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeSettingsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeResponse'];
        };
      };
    };
  };
  OwnListsController_delegates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegateList'];
        };
      };
    };
  };
  OwnListsController_membersLists: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnMembersLists'];
        };
      };
    };
  };
  OwnListsController_want: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        body: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WantMembersListRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnMembersLists'];
        };
      };
    };
  };
  OwnFeedsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedList'];
        };
      };
    };
  };
  OwnFeedsController_give: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveFeedRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FeedGivenResponse'];
        };
      };
    };
  };
  OwnFeedsController_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  FeedsController_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the secret, and .ics */
        address: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
    };
  };
  BodiesController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyPage'];
        };
      };
    };
  };
  BodiesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyResponse'];
        };
      };
    };
  };
  BodyActsController_change: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeBodyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyChangedResponse'];
        };
      };
    };
  };
  DeadlinePolicyController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlinePolicyResponse'];
        };
      };
    };
  };
  DeadlinePolicyController_change: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeDeadlinePolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PolicyChangedResponse'];
        };
      };
    };
  };
  MembersController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberList'];
        };
      };
    };
  };
  MembersController_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepMembersRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MemberList'];
        };
      };
    };
  };
  ClearanceStepsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClearanceStepsResponse'];
        };
      };
    };
  };
  ClearanceStepsController_keep: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeepClearanceStepsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClearanceStepsResponse'];
        };
      };
    };
  };
  SessionsController_list: {
    parameters: {
      query?: {
        /** @description The order; with "-" in front from the last to the first. "name" unless said; a cursor counts in the order in which it was given. */
        sort?: 'name' | '-name' | 'start' | '-start';
        /** @description Only the sessions of this body, by its key. */
        body?: string;
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionPage'];
        };
      };
    };
  };
  SessionActsController_make: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeSessionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionChangedResponse'];
        };
      };
    };
  };
  SessionsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionResponse'];
        };
      };
    };
  };
  SessionActsController_change: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeSessionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionChangedResponse'];
        };
      };
    };
  };
  IntakeController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadingPage'];
        };
      };
    };
  };
  IntakeController_takeFileIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
          lang?: string;
          /** @enum {unknown} */
          status?: 'adopted' | 'edited' | 'corrigendum';
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TakenInResponse'];
        };
      };
    };
  };
  IntakeController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadingResponse'];
        };
      };
    };
  };
  TextStatusController_say: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TextStatusRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadingResponse'];
        };
      };
    };
  };
  IntakeController_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  IntakeController_text: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  AddedProposalsController_takeBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ReviewController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectProposalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalResponse'];
        };
      };
    };
  };
  ReviewController_split: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SplitProposalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SplitProposalResponse'];
        };
      };
    };
  };
  ReviewController_reopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalResponse'];
        };
      };
    };
  };
  AddedProposalsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddProposalRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProposalResponse'];
        };
      };
    };
  };
  LabelsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LabelledTextResponse'];
        };
      };
    };
  };
  TextCheckController_checked: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TextCheckController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ProposalActsController_confirm: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmProposalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneConfirmedResponse'];
        };
      };
    };
  };
  ProposalActsController_confirmAll: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmAllRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllConfirmedResponse'];
        };
      };
    };
  };
  ProposalActsController_reject: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        proposal: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ProposalActsController_answerMissing: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        mandate: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MissingParagraphRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DecisionsController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Words of the title in any language, or the decision's number. */
        q?: string;
        /** @description The key of the body that decided. */
        body?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DecisionPage'];
        };
      };
    };
  };
  RecordedActsController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Only the acts of this body. */
        body?: string;
        /** @description Only what was done to this mandate and its tasks. */
        mandate?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyActPage'];
        };
      };
    };
  };
  RecordedActsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordBodyActRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyActResponse'];
        };
      };
    };
  };
  RecordedActsController_undo: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TakeBackActRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BodyActResponse'];
        };
      };
    };
  };
  MandatesController_list: {
    parameters: {
      query?: {
        /** @description The order; with "-" in front from the last to the first. "entered" unless said; a cursor counts in the order in which it was given. */
        sort?: 'entered' | '-entered' | 'decision' | '-decision' | 'unit' | '-unit' | 'due' | '-due';
        /** @description Words of the request in any language, or the number of the decision. */
        q?: string;
        /** @description The key of the body that asked. */
        body?: string;
        /** @description The key of the unit that owes it. */
        unit?: string;
        /** @description Those that have a task at this session, or one for which it may still be chosen: "executive-board/2023/3". */
        dueAt?: string;
        /** @description Of this life alone, or "all". Left out: all but those that a later mandate carries on ("superseded"). */
        life?: 'proposed' | 'active' | 'implemented' | 'elapsed' | 'superseded' | 'retired' | 'all';
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandatePage'];
        };
      };
    };
  };
  MandatesController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateResponse'];
        };
      };
    };
  };
  MandatesController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeMandateRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateResponse'];
        };
      };
    };
  };
  MandateTextsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateReadingsResponse'];
        };
      };
    };
  };
  MandateTextsController_earlier: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EarlierTextsResponse'];
        };
      };
    };
  };
  LeavingProposalsController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Only those of this body. */
        body?: string;
        /** @description Only those that this mandate is among. */
        mandate?: string;
        state?: 'open' | 'decided' | 'withdrawn';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavingProposalPage'];
        };
      };
    };
  };
  LeavingProposalsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeLeavingRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavingProposalResponse'];
        };
      };
    };
  };
  LeavingProposalsController_today: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavingTodayResponse'];
        };
      };
    };
  };
  LeavingProposalsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavingProposalResponse'];
        };
      };
    };
  };
  LeavingProposalsController_comment: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CommentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavingProposalResponse'];
        };
      };
    };
  };
  LeavingProposalsController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawProposalRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeavingProposalResponse'];
        };
      };
    };
  };
  FollowingController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowingResponse'];
        };
      };
    };
  };
  FollowingController_follow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FollowRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FollowingResponse'];
        };
      };
    };
  };
  ChangesController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description The key of the body that asked. */
        body?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangePage'];
        };
      };
    };
  };
  ChangesController_ofMandates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedMandatesResponse'];
        };
      };
    };
  };
  ChangesController_looked: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LookedRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  OwnNewsController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsWantedResponse'];
        };
      };
    };
  };
  OwnNewsController_want: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WantNewsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewsWantedResponse'];
        };
      };
    };
  };
  QuestionsController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description Only about this mandate. */
        mandate?: string;
        /** @description The key of the body that asked for the mandate. */
        body?: string;
        /** @description Whether an answer was given to the last words. */
        state?: 'open' | 'answered';
        /** @description `own`: what one asked, or one’s State; `waiting`: what one may answer. */
        which?: 'own' | 'waiting';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionPage'];
        };
      };
    };
  };
  QuestionsController_ofMandate: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionPage'];
        };
      };
    };
  };
  QuestionsController_ask: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskQuestionRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  QuestionsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  QuestionsController_askAgain: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskAgainRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  QuestionsController_showTo: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShowQuestionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  AnswersController_answer: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteAnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  AnswersController_give: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  AnswersController_returnDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnAnswerRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionResponse'];
        };
      };
    };
  };
  QuestionPolicyController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionPolicyResponse'];
        };
      };
    };
  };
  QuestionPolicyController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeQuestionPolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionPolicyResponse'];
        };
      };
    };
  };
  ItemsController_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ItemsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ItemsController_addList: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemListRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemsAddedResponse'];
        };
      };
    };
  };
  ItemsController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        item: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  ItemsController_correct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        item: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ItemsController_written: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        item: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemUpdateList'];
        };
      };
    };
  };
  ItemActsController_answer: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnswerItemsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ItemActsController_writeUpdate: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateItemsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ItemActsController_clear: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ItemsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ItemActsController_returnForWork: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnItemsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ItemList'];
        };
      };
    };
  };
  ChainsController_of: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChainResponse'];
        };
      };
    };
  };
  ChainsController_link: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LinkMandatesRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkOutcomeResponse'];
        };
      };
    };
  };
  ChainsController_undo: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkOutcomeResponse'];
        };
      };
    };
  };
  ChainsController_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        earlier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  DueRulesController_describe: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DescribeDueRuleRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DueRuleResponse'];
        };
      };
    };
  };
  TasksController_list: {
    parameters: {
      query?: {
        /** @description The order; with "-" in front from the last to the first. "meeting" unless said; a cursor counts in the order in which it was given. */
        sort?: 'meeting' | '-meeting' | 'entered' | '-entered';
        /** @description Only the tasks of this mandate. */
        mandate?: string;
        /** @description Only the tasks due at this session: "executive-board/2023/3". */
        session?: string;
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskPage'];
        };
      };
    };
  };
  TasksController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  UndatedTasksController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UndatedTaskPage'];
        };
      };
    };
  };
  UndatedTasksController_sayNoChange: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenTasksRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  UndatedTasksController_clear: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeenTasksRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  TaskActsController_writeUpdate: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteUpdateRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_sendForClearance: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_clear: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_returnForWork: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnForWorkRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_submit: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_deliver: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_block: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BlockRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_unblock: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskActsController_choose: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChooseSessionRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskDeadlinesController_set: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'by' | 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendDeadlineRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  TaskDeadlinesController_putBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'by' | 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskDetailResponse'];
        };
      };
    };
  };
  PlannedDocumentsController_list: {
    parameters: {
      query?: {
        /** @description The order; with "-" in front from the last to the first. "entered" unless said; a cursor counts in the order in which it was given. */
        sort?: 'entered' | '-entered' | 'session' | '-session' | 'symbol' | '-symbol';
        /** @description Only for the sessions of this body. */
        body?: string;
        /** @description Only for this session: "executive-board/2023/3". */
        session?: string;
        state?:
          'planned' | 'slot-confirmed' | 'for-clearance' | 'cleared' | 'submitted' | 'issued' | 'withdrawn';
        /** @description Only those that this unit prepares, by its key. */
        unit?: string;
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentPage'];
        };
      };
    };
  };
  PlannedDocumentsController_plan: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlanDocumentRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  PlannedDocumentsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  PlannedDocumentsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePlannedDocumentRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_confirmSlot: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConfirmSlotRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_sendForClearance: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_clear: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_returnForWork: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_submit: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DoneOnRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_issue: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_link: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DocumentTasksRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_unlink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        task: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_writeUpdates: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WriteDocumentUpdateRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_extendDeadline: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'by' | 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session';
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendDeadlineRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  DocumentActsController_takeExtensionBack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kind: 'by' | 'slot' | 'submission' | 'issuance' | 'oral-notice' | 'in-session';
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlannedDocumentDetailResponse'];
        };
      };
    };
  };
  TodayController_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TodayResponse'];
        };
      };
    };
  };
  UnitsController_list: {
    parameters: {
      query?: {
        /** @description "true": closed ones too, which history still names. */
        closed?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitList'];
        };
      };
    };
  };
  UnitActsController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUnitRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailResponse'];
        };
      };
    };
  };
  UnitsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailResponse'];
        };
      };
    };
  };
  UnitActsController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUnitRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitDetailResponse'];
        };
      };
    };
  };
  UnitActsController_close: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseUnitRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitClosedResponse'];
        };
      };
    };
  };
  PeopleFilesController_template: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the workbook */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
    };
  };
  PeopleFilesController_export: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
    };
  };
  PeopleFilesController_import: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResponse'];
        };
      };
    };
  };
  UsersController_list: {
    parameters: {
      query?: {
        /** @description The order; with "-" in front from the last to the first. "name" unless said; a cursor counts in the order in which it was given. */
        sort?: 'name' | '-name' | 'email' | '-email' | 'entered' | '-entered';
        /** @description A part of the name or the address. */
        q?: string;
        /** @description The key of a body in which they have a role. */
        body?: string;
        role?: 'administrator' | 'governance-officer' | 'director' | 'focal-point' | 'member' | 'reader';
        /** @description The key of a unit for which they work. */
        unit?: string;
        /** @description The State that they serve, by its two letters (ISO 3166-1). */
        state?: string;
        /** @description Open ones unless said. */
        account?: 'open' | 'closed';
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserPage'];
        };
      };
    };
  };
  UsersController_add: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddUserRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserResponse'];
        };
      };
    };
  };
  UsersController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserResponse'];
        };
      };
    };
  };
  UsersController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeUserRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UserResponse'];
        };
      };
    };
  };
  InvitationsController_mail: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  InvitationsController_handOver: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitationLinkResponse'];
        };
      };
    };
  };
  UserActsController_giveRole: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveRoleRequest'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  UserActsController_takeRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        role: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  UserActsController_close: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  UserActsController_reopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  UserActsController_leave: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LeaveRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LeaveResponse'];
        };
      };
    };
  };
  UserActsController_unlink: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  AuditController_list: {
    parameters: {
      query?: {
        /** @description The order; with "-" in front from the last to the first. "-at" unless said; a cursor counts in the order in which it was given. */
        sort?: 'at' | '-at' | 'what' | '-what';
        /** @description A person's id, a part of a name or address, or a part of the system: "scheduler". */
        who?: string;
        /** @description A deed, "session.moved", or all that was done to a kind of thing, "session". */
        what?: string;
        /** @description The id or key of the thing it was done to. */
        subject?: string;
        /** @description The key of a body. */
        body?: string;
        /** @description From this day on, where the reader lives: "2026-11-01". */
        from?: string;
        /** @description Until the end of this day. */
        until?: string;
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPage'];
        };
      };
    };
  };
  AuditController_export: {
    parameters: {
      query: {
        /** @description The order; with "-" in front from the last to the first. "-at" unless said; a cursor counts in the order in which it was given. */
        sort?: 'at' | '-at' | 'what' | '-what';
        /** @description A person's id, a part of a name or address, or a part of the system: "scheduler". */
        who?: string;
        /** @description A deed, "session.moved", or all that was done to a kind of thing, "session". */
        what?: string;
        /** @description The id or key of the thing it was done to. */
        subject?: string;
        /** @description The key of a body. */
        body?: string;
        /** @description From this day on, where the reader lives: "2026-11-01". */
        from?: string;
        /** @description Until the end of this day. */
        until?: string;
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        format: 'csv' | 'json';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description the file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/json': string;
        };
      };
    };
  };
  MailboxController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPageResponse'];
        };
      };
    };
  };
  MailboxController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedMailResponse'];
        };
      };
    };
  };
  MailboxController_page: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
    };
  };
  RemindersController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description "planned" when it is left out. */
        state?: 'planned' | 'sent' | 'withdrawn' | 'missed';
        /** @description The key of a body. */
        body?: string;
        /** @description The id of a person. */
        person?: string;
        from?: string;
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderPage'];
        };
      };
    };
  };
  RemindersController_coming: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description The key of a body. */
        body?: string;
        /** @description The id of a person. */
        person?: string;
        from?: string;
        until?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComingMailPage'];
        };
      };
    };
  };
  RemindersController_preview: {
    parameters: {
      query: {
        /** @description The id of a person. */
        person: string;
        /** @description The day of the mail. */
        on: string;
        /** @description In another language than the person's. */
        lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreviewResponse'];
        };
      };
    };
  };
  RemindersController_previewPage: {
    parameters: {
      query: {
        /** @description The id of a person. */
        person: string;
        /** @description The day of the mail. */
        on: string;
        /** @description In another language than the person's. */
        lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  RemindersController_failed: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FailedDigestPage'];
        };
      };
    };
  };
  RemindersController_retry: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RemindersController_send: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  RemindedPeopleController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
        /** @description A part of the name. */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindedPersonPage'];
        };
      };
    };
  };
  RemindedPeopleController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindedPersonResponse'];
        };
      };
    };
  };
  RemindedPeopleController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeSettingsRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemindedPersonResponse'];
        };
      };
    };
  };
  RemindedPeopleController_delegates: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegateList'];
        };
      };
    };
  };
  MembersListsController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembersListPage'];
        };
      };
    };
  };
  MembersListsController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembersListResponse'];
        };
      };
    };
  };
  MembersListsController_preview: {
    parameters: {
      query?: {
        /** @description That of most readers when it is left out. */
        lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembersListPreviewResponse'];
        };
      };
    };
  };
  MembersListsController_previewPage: {
    parameters: {
      query?: {
        /** @description That of most readers when it is left out. */
        lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  MembersListsController_release: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembersListResponse'];
        };
      };
    };
  };
  MembersListsController_hold: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MembersListResponse'];
        };
      };
    };
  };
  LeaveController_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  LeaveController_leave: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
    };
  };
  ReminderPolicyController_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderPolicyResponse'];
        };
      };
    };
  };
  ReminderPolicyController_change: {
    parameters: {
      query?: {
        /** @description "true": nothing is written, and the answer is the one that the change itself would give. */
        preview?: 'true' | 'false';
      };
      header?: never;
      path: {
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeReminderPolicyRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReminderPolicyChangedResponse'];
        };
      };
    };
  };
  ReportsController_show: {
    parameters: {
      query: {
        /** @description The session that the report is for: "executive-board/2023/3". */
        session: string;
        format: 'html';
        /** @description The language of the report; the reader's own when not given. */
        lang?: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': string;
        };
      };
    };
  };
  SampleController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhooksController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookList'];
        };
      };
    };
  };
  WebhooksController_make: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MakeWebhookRequest'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookMadeResponse'];
        };
      };
    };
  };
  WebhooksController_open: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookResponse'];
        };
      };
    };
  };
  WebhooksController_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  WebhooksController_change: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeWebhookRequest'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookResponse'];
        };
      };
    };
  };
  WebhooksController_renewSecret: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookSecretResponse'];
        };
      };
    };
  };
  WebhookDeliveriesController_list: {
    parameters: {
      query?: {
        /** @description Where the page before ended: its `next`. */
        cursor?: string;
        /** @description At most so many items, 1 to 200. */
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookDeliveryList'];
        };
      };
    };
  };
  WebhookDeliveriesController_test: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookTestedResponse'];
        };
      };
    };
  };
  WebhookDeliveriesController_again: {
    parameters: {
      query?: never;
      header?: {
        /** @description A name of one’s own for this request, such as a UUID. Sent again with it within 24 hours, the same request is answered as the first time and done once; another request under the same name is refused (422). */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        delivery: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
