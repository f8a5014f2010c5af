export interface paths {
    "/api/account/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As whom the asker may come in, and as whom they are in now */
        get: operations["readOwnPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Come in as another of the people that the asker’s account holds */
        post: operations["comeInAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/along": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The talks to come to which I come along */
        get: operations["listAlong"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/along/{companionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is shared with me for a talk to which I come along */
        get: operations["readAlong"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Room, being able and wanting: what I am asked and said, and the cards of groups that I may see */
        get: operations["readAmo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amo/{voice}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What I say of it in this half-year, for myself; counted when it is over, in groups only */
        put: operations["saveAmo"];
        post?: never;
        /** Take away what I said in this half-year */
        delete: operations["removeAmo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Strings about which people whom I lead ask my view */
        get: operations["readAskedViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asked-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how I see this one string, for who asked alone */
        put: operations["answerView"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and in which language I want to hear that it is my turn */
        get: operations["readBellChoice"];
        /** Choose that */
        put: operations["chooseBell"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bell/newest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What rang last for me; an open page asks it every few seconds */
        get: operations["readNewestRing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions of colleagues, newest first; for employees alone */
        get: operations["readBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/invited": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The questions that somebody asked me, as a manager or of HR, to read and answer */
        get: operations["readInvited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/moderators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who stands for moderator, who is one, and for a moderator what waits */
        get: operations["readModeration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/moderators/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Stand for moderator, everybody for themselves */
        put: operations["standForModerator"];
        post?: never;
        /** No longer stand, or be one */
        delete: operations["stepDown"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/moderators/{personId}/backing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Agree that somebody becomes moderator; the fifth makes it so, for a year */
        put: operations["backCandidate"];
        post?: never;
        /** Agree no longer */
        delete: operations["takeBackBacking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/posts/{kind}/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I wrote */
        delete: operations["withdrawPost"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/posts/{kind}/{postId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** As moderator: let it stand, or take it off and say why */
        post: operations["decidePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/posts/{kind}/{postId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring it before a moderator; nobody hears who did */
        post: operations["reportPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask colleagues something, with or without my name */
        post: operations["askOnBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A question with its answers */
        get: operations["readThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/questions/{questionId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer; who speaks for the organisation only where invited, and with a label */
        post: operations["answerOnBoard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/questions/{questionId}/invitations/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Invite HR or my manager to read and answer my question */
        put: operations["inviteOffice"];
        post?: never;
        /** They read it no longer */
        delete: operations["endInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put something on the list */
        post: operations["addBudgetItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what is on the list, for whoever chooses from now on */
        put: operations["changeBudgetItem"];
        post?: never;
        /** Take it off the list; whoever has it keeps it */
        delete: operations["takeOffBudgetItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budget-references/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the reference on a bill stands for, and never for whom */
        get: operations["readBudgetReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every budget with its reason and end, and the list of what can be chosen */
        get: operations["readBudgets"];
        put?: never;
        /** Open a budget for everybody who works here */
        post: operations["openBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/budgets/{budgetId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it before its time; everybody is told, and the term of notice goes by first */
        post: operations["endBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Joint rounds of expectations */
        get: operations["readCampaigns"];
        put?: never;
        /** Plan a round: who is asked, from when until when */
        post: operations["planCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/fog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How much of the next picture would be fog if everybody takes part; by the register alone */
        post: operations["previewFog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rounds in which I can take part today */
        get: operations["readOpenCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop closing, or take back a planned round */
        post: operations["cancelCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a round and publish what may be shown, once */
        post: operations["closeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams and kinds of a closed round, and which of them are folded */
        get: operations["listCampaignGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What both sides of a group expect, per room, as it was frozen at closing */
        get: operations["readGroupPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind whoever has not shown a view; nobody learns who */
        post: operations["remindCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/campaigns/{campaignId}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reliability, difference and agreement for the whole round */
        get: operations["readCampaignStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed here that concerns me, the newest first, and never who did it */
        get: operations["readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/in-house": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many show that they can do what, where that are at least five */
        get: operations["readInHouse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What ESCO or CompetentNL calls what somebody begins to type: at most twenty */
        get: operations["readKnownCompetences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When I looked for people, and who looked and was shown me */
        get: operations["readBankLooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who shows that they can do this and want to; each of them reads that I looked */
        post: operations["searchBank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/skills/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in a list of skills (CSV); all of it or nothing, hidden until its owners show it */
        post: operations["bringSkills"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/terms/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in names of CompetentNL from its file: Turtle, an answer as JSON, or CSV */
        post: operations["bringTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conditions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a team as a whole makes breach likelier; about nobody in it */
        get: operations["readConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conditions/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Four times yes or no about a team, for HR or for the works council */
        put: operations["writeConditions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conditions/{unitId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The other office finds so too */
        post: operations["agreeToConditions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/confidants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the confidants are and where each can be written to */
        get: operations["readConfidants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consent file: each module, where it stands and every step so far */
        get: operations["readConsentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the works council for consent, for one part or several at once; a changed arrangement closes it until it decides */
        post: operations["askConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent/open-without-council": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open parts where fewer than fifty people work and there is no works council; everybody is told */
        post: operations["openWithoutCouncil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent/{module}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Consent, refuse, or withdraw consent */
        post: operations["decideConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals that I am asked about, the newest first, and what became of them */
        get: operations["readConsultations"];
        put?: never;
        /** Put a proposal before everybody or one unit, until a day; whoever is asked hears so */
        post: operations["putProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, people who may decide, and house rules: what is chosen from where a proposal is put */
        get: operations["readConsultationChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{consultationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal, what I said to it, and its outcome with reasons */
        get: operations["readConsultation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{consultationId}/house-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which house rule it is about or led to */
        put: operations["linkHouseRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{consultationId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close it: a decision with reasons, and with each point what was done with it and why */
        post: operations["decideConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{consultationId}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say something to a proposal, until its last day; without my name unless I put it there */
        put: operations["saveOwnReaction"];
        post?: never;
        /** Take back what I said, until the last day */
        delete: operations["takeBackReaction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{consultationId}/reactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people said, for who decides: after the last day, until the outcome, in no order of writing */
        get: operations["readReactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consultations/{consultationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a proposal back while people can still react, with the reason; they hear so */
        post: operations["withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cooling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many full days a text lies before both that lowers pay or function, and why */
        get: operations["readCooling"];
        /** Choose how many full days that is, seven or more, with a sentence why */
        put: operations["chooseCooling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/chairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chairs of the demo organisation; empty where there is none */
        get: operations["readChairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/chairs/{chair}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sit down on a chair of the demo organisation */
        post: operations["takeChair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mail that a demo organisation would have sent */
        get: operations["readOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the confidants are, with which key each is written to, and how many people came in a year */
        get: operations["readDesks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** After how many signed years two take turns in writing down, and why */
        get: operations["readDrafting"];
        /** Choose after how many signed years two take turns, with a sentence why */
        put: operations["chooseDrafting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drawer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My drawer as a confidant, locked: it opens in my browser, with my passphrase */
        get: operations["readDrawer"];
        /** Lock the same drawer with another passphrase and recovery sheet */
        put: operations["changeLock"];
        /** Open a drawer for the first time */
        post: operations["openDrawer"];
        /** Give up the drawer with everything in it */
        delete: operations["giveUpDrawer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drawer/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand sheets over to another confidant, sealed anew for them by the browser */
        post: operations["handOverSheets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drawer/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a note of my own, sealed in the browser */
        post: operations["keepNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drawer/sheets/{sheetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw away a letter or a note for good */
        delete: operations["putAwaySheet"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drawer/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how many people came in a year that is over; null is fewer than five */
        put: operations["sayContacts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expectations/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What two sides can owe each other: the fixed items, the own items and the employers’ ideals */
        get: operations["readCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expectations/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add an item of the organisation itself, in both languages */
        post: operations["addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/expectations/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ask an item of the organisation itself no more; what was answered stays */
        delete: operations["retireItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-contracts/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms as HR keeps them */
        get: operations["readKeptContract"];
        /** Write the terms down; they hold from then on, and answer what was proposed */
        put: operations["keepFirstTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-contracts/{relationId}/proposals/{number}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the terms as they are */
        post: operations["declineFirstTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far setting up came: register, mail, consent, invitations */
        get: operations["readFirstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of HR activities and the packages that were published */
        get: operations["readFlexicurity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an HR activity in the register: whom it reaches, and since when */
        post: operations["addActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change whom an activity reaches, or since when */
        put: operations["changeActivity"];
        post?: never;
        /** Take an activity out of the register */
        delete: operations["removeActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What teams need: everybody those of the own team; HR, works council and managers all */
        get: operations["readOrganisationNeeds"];
        put?: never;
        /** Write down what a team needs: what, when and for how long */
        post: operations["addOrganisationNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity/needs/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a need card of a team */
        put: operations["changeOrganisationNeed"];
        post?: never;
        /** Take a need card of a team away */
        delete: operations["removeOrganisationNeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the next package, for works council and managers to read */
        post: operations["publishPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flexicurity/packages/{number}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published package on paper (PDF/A-3) */
        get: operations["readPackageSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gender-column": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep gender where a register file has it, or erase all of it */
        put: operations["keepGender"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grant-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of how many who asked the answer was yes, group beside group; twice a year at most */
        get: operations["readGrantRates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is here without a contract today, for what and until when */
        get: operations["readGuests"];
        put?: never;
        /** Let somebody in without a contract, for something and until a day */
        post: operations["inviteGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/guests/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The door is closed to a guest from today on */
        delete: operations["endGuest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/heavy-functions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which functions are called heavy, why, and after how many years in them a talk is offered */
        get: operations["readHeavyFunctions"];
        put?: never;
        /** Call a function heavy from a day on; words about age are refused */
        post: operations["flagHeavyFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/heavy-functions/{flagId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Offer no talks for it any more from today on */
        post: operations["endHeavyFunction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/help/{requestId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody of HR is on it */
        post: operations["takeHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of this organisation in plain words, with every version and its dates */
        get: operations["readHouseRules"];
        put?: never;
        /** Write a rule in plain words; one that reads hard is sent back with the sentence */
        post: operations["writeHouseRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house-rules/{ruleId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a rule end on a day; it stays readable */
        post: operations["endHouseRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/house-rules/{ruleId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another version of a rule, from a day on; the one before stays readable */
        post: operations["changeHouseRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hr-workplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the process stands and what needs help, for HR; never what was said */
        get: operations["readHrWorkplace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whom this link is, while it works, and how they come in */
        get: operations["readInvitation"];
        put?: never;
        /** Use the link up without an account: choose a password and come in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{secret}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Use the link up with the account in which one is signed in: it holds this person too from then on */
        post: operations["joinByInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jump": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What I may open and whom I may see, by some letters of it; what was looked for is kept nowhere */
        post: operations["jump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay a letter, sealed in the browser, in the drawer of a confidant; who wrote it is not kept */
        post: operations["leaveLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send myself a message, to see whether mail arrives */
        post: operations["tryMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail-trial/{secret}/arrived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The message arrived, by the link in it */
        post: operations["sayMailArrived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am here, and at which tables I sit today */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is done for people’s working lives, by what each measure goes; drafts for HR alone */
        get: operations["readMeasures"];
        put?: never;
        /** Write a measure as a draft; one that goes by age alone is refused */
        post: operations["writeMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Rewrite a draft */
        put: operations["changeMeasure"];
        post?: never;
        /** Throw a draft away */
        delete: operations["dropMeasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{measureId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a measure end today; it stays readable */
        post: operations["endMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measures/{measureId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let everybody read it; without a road it stays a draft */
        post: operations["publishMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of which tables both ask for a mediator */
        get: operations["listMediations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** As mediator: what both release, and nothing else */
        get: operations["readMediated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mediations/{relationId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I mediate */
        post: operations["takeMediation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I think of my kinds of age, for myself alone */
        get: operations["readAges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-ages/{age}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write what I think of one kind of age */
        put: operations["saveAge"];
        post?: never;
        /** Take it away, also for whoever I shared it with */
        delete: operations["removeAge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-ages/{age}/tables/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let whoever leads me at this table read this one kind of age */
        put: operations["shareAge"];
        post?: never;
        /** Nobody else reads it any more there */
        delete: operations["unshareAge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-ages/{age}/tables/{relationId}/topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay its words on the agenda of the next talk at this table */
        post: operations["layAge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every text that the asker signed about their own work, also of work that ended */
        get: operations["readOwnSigned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agreements/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one file to take along, papers included */
        get: operations["takeOwnAlong"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-agreements/{agreementId}/versions/{number}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper of one of them (PDF/A-3, PAdES), as it was signed */
        get: operations["readOwnPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-beads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Five strings with my beads, for myself alone */
        get: operations["readBeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-beads/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the question back; its answer goes along */
        delete: operations["takeBackView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-beads/{dimension}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hang a bead on one string, or move it */
        put: operations["placeBead"];
        post?: never;
        /** Take a bead away, with what was asked about it */
        delete: operations["removeBead"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-beads/{dimension}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask whoever leads me at a table how they see this one string */
        post: operations["askView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My career, for myself alone */
        get: operations["readCareer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer a question about my career, for myself alone */
        put: operations["saveCareerAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add something to my career, such as a step */
        post: operations["addCareerItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change something of my career */
        put: operations["changeCareerItem"];
        post?: never;
        /** Take something of my career away, also for whoever I shared it with; a plan goes with its steps */
        delete: operations["removeCareerItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/items/{itemId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring my route to recognition a step further, back for more, to “not now” or on again */
        post: operations["moveCareerRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/items/{itemId}/tables/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let whoever leads me at this table read this one thing */
        put: operations["shareCareerItem"];
        post?: never;
        /** Nobody else reads it any more at this table */
        delete: operations["unshareCareerItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/items/{itemId}/tables/{relationId}/topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay its words on the agenda of the next talk at this table */
        post: operations["layCareerItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What I still want: with a step that has a day, or said to be not now */
        put: operations["savePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I do it, for myself alone */
        get: operations["readSupport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support/coaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a colleague to sit beside me */
        post: operations["askCoach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support/coaches/{coachingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Nobody sits beside me any more */
        delete: operations["endCoach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support/coaches/{coachingId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Close what lies open */
        delete: operations["closeForCoach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support/coaches/{coachingId}/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let whoever sits beside me read this one thing today */
        put: operations["openForCoach"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support/coaches/{coachingId}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put away the words that were suggested */
        delete: operations["putAwaySuggestion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/support/plain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One question at a time, or not */
        put: operations["choosePlain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-career/yearly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I am asked once a year to look at my career again, and when */
        get: operations["readYearlyLook"];
        /** Be asked once a year, or not; nobody else reads which */
        put: operations["chooseYearlyLook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-competences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I can and what I want, with who may know of either */
        get: operations["readMyCompetences"];
        put?: never;
        /** Say that I can something, or want to; hidden until I show it */
        post: operations["addCompetence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-competences/{competenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say it otherwise, show it or hide it */
        put: operations["changeCompetence"];
        post?: never;
        /** Take it away */
        delete: operations["removeCompetence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept about the asker, and who read what the asker wrote */
        get: operations["readMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-data/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as one file to take along, signed documents included */
        get: operations["exportMyData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My days from today on: with whom and when */
        get: operations["readMyDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-days/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My days from today on as a calendar file (iCalendar): with whom and when, never about what */
        get: operations["exportMyDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-diplomas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My diplomas, for myself alone */
        get: operations["readDiplomas"];
        put?: never;
        /** Write a diploma of mine down, for myself alone */
        post: operations["addDiploma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-diplomas/{diplomaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what I wrote of a diploma, as long as HR does not read it */
        put: operations["changeDiploma"];
        post?: never;
        /** Take a diploma of mine away, also for HR */
        delete: operations["removeDiploma"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-diplomas/{diplomaId}/badge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My diploma as a badge (Open Badges 3.0), signed by whoever saw the original */
        get: operations["takeBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-diplomas/{diplomaId}/europass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My diploma in the shape of Europass, without a seal */
        get: operations["takeEuropass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-diplomas/{diplomaId}/showing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let HR read this diploma, so that they can say that they saw the original */
        put: operations["showDiploma"];
        post?: never;
        /** Nobody but me reads this diploma any more */
        delete: operations["takeBackDiploma"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exercises that I did, for myself alone */
        get: operations["readExercises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-exercises/{exercise}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write what I make of one exercise */
        put: operations["saveExercise"];
        post?: never;
        /** Take away what I wrote with one exercise */
        delete: operations["removeExercise"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I hold here, and who works in the units that I hold it for */
        get: operations["readOwnRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For what and until when I am here as a guest; null for who is no guest */
        get: operations["readOwnStay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/my-talents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every line that anybody wrote about what I am good at or long for */
        get: operations["readMyTalents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-offer-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** About how many said that they signed up, of half-years that are over, from the smallest group on */
        get: operations["readOfferCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is offered to everybody, and where one signs up with whoever gives it */
        get: operations["readOpenOffers"];
        put?: never;
        /** Offer something; learning goes by what somebody knows already or needs, never by age */
        post: operations["makeOpenOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an offer off the list */
        delete: operations["takeOffOpenOffer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/open-offers/{offerId}/tick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let oneself be counted after signing up elsewhere; nothing is kept of who it was */
        post: operations["tickOpenOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opening-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How many days what is opened from now on stays inside first */
        put: operations["setInsideDays"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Posts and projects that are open inside, and what I signed up for; that I looked is read by nobody */
        get: operations["readOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openings-to-fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I may fill, each with its lock */
        get: operations["readOpeningsToFill"];
        put?: never;
        /** Open a post or a project inside; whoever will lead people leads as a coach, unless it says why not */
        post: operations["openOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openings-to-fill/{openingId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who comes, with a word to everybody who signed up */
        post: operations["closeOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openings-to-fill/{openingId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who inside wants it; that I looked is noted, and each who was shown reads so */
        post: operations["lookWhoWants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openings-to-fill/{openingId}/outside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Outside too, once it was inside for its days and somebody looked who inside wants it */
        post: operations["publishOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openings/{openingId}/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I would like to do this; of a project whoever leads me hears what and when, and decides nothing */
        post: operations["signUpForOpening"];
        /** Take back that I would, without a reason */
        delete: operations["withdrawSignUp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Years of which there is an overview, or can be */
        get: operations["listOverviews"];
        put?: never;
        /** Ask for the overview of a year that is over; it is made once and stays */
        post: operations["makeOverview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The yearly overview: process, content and outcomes, every figure about five people or more */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The yearly meeting on the overview, with what came back from earlier ones */
        get: operations["readMeeting"];
        /** When it is and who comes; until both settled the minutes */
        put: operations["planMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting/additions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Words beside minutes that were settled */
        post: operations["addToMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who does what by when */
        post: operations["agreeAtMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an agreement off, before both settled it */
        delete: operations["dropAgreement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting/agreements/{agreementId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was done: an open agreement comes back until somebody says so */
        post: operations["closeAtMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What was said at it; whoever settled it before settles it anew */
        put: operations["writeMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/meeting/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For one’s own office: it was so. Once both say it, nothing of it changes */
        post: operations["settleMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A question of the works council about one figure */
        post: operations["askQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/overviews/{year}/questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer’s answer */
        post: operations["answerQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schools that we work together with: what students are sure of, and what comes in */
        get: operations["readPartnerships"];
        put?: never;
        /** Write a card with both of its sides; with one of them empty it is refused */
        post: operations["makePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partnerships/{partnershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it end today; the card stays readable */
        post: operations["endPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/invitation-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where no mail server is set: a link to hand over to somebody without an account */
        post: operations["copyInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send somebody a link by which they come in once */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/open-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let somebody in again whom no directory keeps */
        post: operations["openAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-b": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Talks about a plan B that I am offered */
        get: operations["readPlanBOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-b/{offerId}/not-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not now: without a reason, and the offer stands */
        post: operations["declinePlanB"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-b/{offerId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What else I could do and a first step, into my own plan */
        post: operations["layPlanB"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-b/{offerId}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I want that talk: it is planned at my table, with its topic */
        post: operations["planPlanBTalk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My budgets: what is in them, what can be chosen, why they are there and until when */
        get: operations["readPurses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purses/{budgetId}/bookings/{bookingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Have what is on the list, at the price that was seen; the same once more changes nothing */
        put: operations["bookFromPurse"];
        post?: never;
        /** Take it back within 24 hours; amount and place come back */
        delete: operations["undoBooking"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of how many people what there is for careers was used, group beside group; twice a year at most */
        get: operations["readReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who worked here on a day */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole register as a file that the import reads back without loss */
        get: operations["exportRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a register file (CSV); all of it or nothing, with a report for each row */
        post: operations["importRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send several people a link by which each comes in once */
        post: operations["inviteMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/invitations/everybody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a link to whoever works here and never got one, some at a time */
        post: operations["inviteEverybody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add somebody, correct them, move them or let a relation end; first what would change */
        post: operations["keepByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register/people/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the register keeps of one person */
        get: operations["readPersonCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One relation, for its two parties, and who sits beside them */
        get: operations["readRelation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Our agreements through time */
        get: operations["readTimeline"];
        put?: never;
        /** Begin writing down what was agreed */
        post: operations["startAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agreement, as my side may see it */
        get: operations["readAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes to exactly this text */
        post: operations["acceptVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a deal on the table: what it is, and what differs from what holds for everybody */
        post: operations["addDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a deal */
        put: operations["changeDeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/benefit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What my side gains; the other side’s gain is theirs to say */
        put: operations["stateBenefit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mark what a deal does with needs of my own; read by the other once both did */
        put: operations["sayDealNeeds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No to a deal of the other, with a ground from the list */
        post: operations["refuseDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/deals/{dealId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Name what I give where my flexibility costs the other */
        put: operations["nameReturn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed document (PDF/A-3, PAdES), also while one signature is open */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kept, partly or not: my own answer for one of its days */
        post: operations["markClause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each deal does with what both need */
        get: operations["readDealNeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/reactions/{clauseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** React to a clause of the other: right, differently, or missing from mine */
        put: operations["reactToClause"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/recollections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that I read a signed clause differently; the text stays as it is */
        post: operations["noteRecollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/rendering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save my own account of what was agreed */
        put: operations["writeRendering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/rendering/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in my account; I read the other’s once theirs is in */
        post: operations["submitRendering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Better for both: where our search stands */
        get: operations["readSearch"];
        put?: never;
        /** Propose to look for something better for both, on top of the text that both accepted */
        post: operations["proposeSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search/choice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes or no to each package; only what both say yes to becomes known */
        post: operations["choosePackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down what could be agreed instead; both see it */
        put: operations["writeSearchList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search/list/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes to this list; once both said so, each weighs it alone */
        post: operations["confirmSearchList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes or no to looking */
        post: operations["replyToSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop looking */
        post: operations["stopSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/search/weighing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in what this is worth to me: used once, together with the other’s, and then gone */
        post: operations["sealWeighing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign exactly this text */
        post: operations["signVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a version of the joint text, on top of the newest */
        post: operations["proposeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/agreements/{agreementId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a signature that still stands alone */
        post: operations["withdrawSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I wrote down that was not kept, and what the other told me of theirs */
        get: operations["readRepair"];
        put?: never;
        /** Write down, for myself alone, that something was not kept or threatens not to be */
        post: operations["recordBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/breaches/{breachId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write it down otherwise */
        put: operations["changeBreach"];
        post?: never;
        /** Take it away for good, with what was told of it */
        delete: operations["withdrawBreach"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/breaches/{breachId}/mended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that it is whole again, or not after all */
        put: operations["sayMended"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/breaches/{breachId}/route": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose one of the doors, or none; going to a confidant is kept nowhere */
        put: operations["chooseRoute"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/breaches/{breachId}/seam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell the other, beside the topic or the deal: the feeling where I release it, and that it is whole */
        put: operations["tellOther"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The floor check of clauses that nobody has proposed yet; nothing is kept */
        post: operations["checkDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a talk of any kind, once or in a rhythm; either side may, at any time, also beside another */
        post: operations["planConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another day or another kind of talk */
        put: operations["replanConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call the talk off; its topics stay on the table */
        post: operations["cancelConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes along to this talk, and what exactly they read */
        get: operations["readCompany"];
        put?: never;
        /** Take somebody along to this talk: a confidant, a colleague, or a consultant from outside */
        post: operations["bringAlong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/company/{companionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Whom I took along reads nothing of it from now on */
        delete: operations["withdrawCompanion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Was this a conversation? Each side answers on its own */
        post: operations["confirmConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/level-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I noted at this talk, and what others shared */
        get: operations["readLevelNotes"];
        put?: never;
        /** Note something for myself, on one of four levels */
        post: operations["writeLevelNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/level-notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a note of mine that I did not share */
        put: operations["rewriteLevelNote"];
        post?: never;
        /** Throw away a note of mine that I did not share */
        delete: operations["removeLevelNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/level-notes/{noteId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share a note with whoever sits at this talk; it stays */
        post: operations["shareLevelNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The page of a talk that everybody at it writes on: who wrote last, and when */
        get: operations["readSharedNotes"];
        /** Write on the page of a talk, on top of what I read of it; not once somebody said whether it was one */
        put: operations["writeSharedNotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What both know before a talk, the same for both, with its hash */
        get: operations["readPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The agenda is complete */
        post: operations["readyAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another day, hour, place, kind or rhythm for this talk and all that come after it in its series */
        put: operations["changeRest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/rest/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call this talk off and all that come after it in its series; their topics stay on the table */
        post: operations["stopRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much room there is in what is asked */
        get: operations["readRoom"];
        put?: never;
        /** Say of one demand how much room there is; once the talk began it is marked as said later */
        post: operations["declareRoom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/room/{declaredId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say something else of it, before the talk */
        put: operations["redeclareRoom"];
        post?: never;
        /** Take back what I said of it, before the talk */
        delete: operations["takeBackRoom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/conversations/{conversationId}/skips/{mandatory}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Leave an obligatory topic out, with a reason; it takes both */
        put: operations["skipTopic"];
        post?: never;
        /** Take my wish to leave a topic out back */
        delete: operations["unskipTopic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What agency worker and agency talk about, for these two alone */
        get: operations["readCounterparts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a talk of agency worker and agency */
        post: operations["planWithCounterpart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/talks/{talkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Another day, hour or place */
        put: operations["moveWithCounterpart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/talks/{talkId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether it was a talk, without seeing what the other says */
        post: operations["answerToCounterpart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/talks/{talkId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Call a talk off */
        post: operations["cancelWithCounterpart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay a topic where it belongs: with the agency, with whoever manages, or with both */
        post: operations["layWithCounterpart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away a topic of mine with which nobody wrote anything */
        delete: operations["removeFromCounterpart"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/counterparts/topics/{topicId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write something with a topic; the other of the two reads it */
        post: operations["writeToCounterpart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/dual-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the two do together to get on */
        get: operations["readDualActions"];
        put?: never;
        /** Propose what both do, each a half; refused with one half empty */
        post: operations["writeDualAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/dual-actions/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay down my own half and ask the other for theirs */
        post: operations["askOtherHalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/dual-actions/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write both halves anew; the other has yet to say yes to it */
        put: operations["changeDualAction"];
        post?: never;
        /** Take it off the table */
        delete: operations["removeDualAction"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/dual-actions/{actionId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes to what the other wrote; both halves stand */
        post: operations["agreeDualAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the two expect who begin with each other */
        get: operations["readEntry"];
        /** All that I expect, in words; what is left out goes */
        put: operations["saveEntry"];
        post?: never;
        /** Remove what I wrote for the entry talk */
        delete: operations["removeEntry"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/entry/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do not offer it to me any more */
        post: operations["layEntryAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/entry/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The two have talked it through */
        post: operations["completeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/entry/hide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to writing, until the other has shown */
        post: operations["hideEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/entry/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It may be read, once the other shows too */
        post: operations["showEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/first-contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The terms of the employment contract, for whoever writes at this table */
        get: operations["readFirstContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/first-contract/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is not right in the terms; HR takes it over or not */
        post: operations["proposeFirstTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Both views side by side, after both released */
        get: operations["readGapMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I asked HR for */
        get: operations["readHelp"];
        put?: never;
        /** Ask HR for information or training; the other does not see it */
        post: operations["askHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/help/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I asked, as long as HR has not begun */
        delete: operations["withdrawHelp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/mediator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I ask for a mediator, and whether both do */
        get: operations["readOwnMediation"];
        /** Ask for a mediator of HR; nobody hears so until the other asks too */
        put: operations["askMediation"];
        post?: never;
        /** Ask no longer; it is over for both */
        delete: operations["withdrawMediation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/mediator/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Let the mediator read a topic, once the other lets them too */
        put: operations["releaseToMediator"];
        post?: never;
        /** Let them read it no longer */
        delete: operations["takeBackFromMediator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/mirrors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I said in the mirrors of this table, and of the others what is open */
        get: operations["readMirrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/mirrors/{mirror}/{occasion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what I see in a mirror, for myself alone */
        put: operations["saveReflection"];
        post?: never;
        /** Throw away what I said, while it is not open */
        delete: operations["removeReflection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/mirrors/{mirror}/{occasion}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share mine: it opens for all of us once everybody has */
        post: operations["shareReflection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My need cards */
        get: operations["readNeeds"];
        put?: never;
        /** Write a need card, with a date to look again */
        post: operations["addNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/needs/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a need card */
        put: operations["changeNeed"];
        post?: never;
        /** Remove a need card */
        delete: operations["removeNeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put a note to myself away */
        delete: operations["dismissNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/recollections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the two read differently in what both signed */
        get: operations["readRecollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/recollections/{recollectionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** We read it the same again; over with the word of both */
        post: operations["endRecollection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked at this table, with the days by which it is answered and what silence does */
        get: operations["readRequests"];
        put?: never;
        /** Ask for other hours, times, another place, predictable work or anything else that fits better */
        post: operations["makeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back my own request, while it was not answered */
        delete: operations["withdrawRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes, or no with a ground and words; once */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My view of every round, and the others’ beside it where all showed */
        get: operations["readRounds"];
        put?: never;
        /** A fresh look at the same relation */
        post: operations["startRound"];
        /** Remove my views of all rounds */
        delete: operations["removeRounds"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove my view of one round, everywhere */
        delete: operations["removeRound"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The articles of law and collective agreement that a clause here can fill in */
        get: operations["readRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/seams/{breachId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whole in my eyes too */
        post: operations["agreeMended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sits beside the two at a table, today and later */
        get: operations["readSeats"];
        put?: never;
        /** Give somebody a chair at parts of the table of two others */
        post: operations["seatSomebody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/seats/{seat}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The chair is free from today on */
        delete: operations["endSeat"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/sign-up-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I heard of whom I lead: for what they signed up, and when it is */
        get: operations["readSignUpNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/sign-up-notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I read them */
        post: operations["markNoticesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/talents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is written of who works at this table */
        get: operations["readTalents"];
        put?: never;
        /** Write what somebody I lead is good at or longs for; they read it at once */
        post: operations["writeTalent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/talents/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back what I wrote */
        delete: operations["removeTalent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/talents/{noteId}/topic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay it on the agenda of the next talk */
        post: operations["layTalent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of one relation: conversations, topics, and when the next talk is */
        get: operations["readTalks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay a topic on the table: on the agenda of a talk, or of the first to come */
        post: operations["addTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take my topic away */
        delete: operations["removeTopic"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/topics/{topicId}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My interests sheet, and the other’s once both shared */
        get: operations["readSheets"];
        /** Save my interests sheet */
        put: operations["writeSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/topics/{topicId}/sheet/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Share my sheet; I read the other’s once they share too */
        post: operations["shareSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/topics/{topicId}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what this topic is about for me: business, authority, cooperation */
        put: operations["tagTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/topics/{topicId}/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take a topic along to another talk; after a talk that was, it goes on in a next round */
        put: operations["carryTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/trained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say, as one of two, that whoever works here is fully trained */
        put: operations["sayTrained"];
        post?: never;
        /** Take back that I said so */
        delete: operations["takeBackTrained"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My view, and how far the other is */
        get: operations["readView"];
        /** Save answers to one or more items */
        put: operations["saveView"];
        post?: never;
        /** Remove my view; the other view stays */
        delete: operations["removeView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/view/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I am ready to show it; nothing is shown until the other is too */
        post: operations["releaseView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/view/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to writing, as long as I have not released */
        post: operations["reopenView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/view/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This is how I see it; the answers stand still from here */
        post: operations["submitView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/view/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the release back, until the other has released */
        post: operations["withdrawRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/year-patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the hours of a year lie: one’s own drawing, or what lies on the table */
        get: operations["readYearPatterns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/year-patterns/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Draw a year for oneself; its hours stay those agreed, to the minute */
        put: operations["drawYear"];
        post?: never;
        /** Throw my own drawing away */
        delete: operations["removeYear"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/year-patterns/{year}/on-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lay a year on the table, for the other to read; refused where it could not be worked */
        put: operations["layYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/relations/{relationId}/year-patterns/{year}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Off the table again; the other reads it no more */
        post: operations["takeYearBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/request-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Within how many days this organisation answers a request */
        get: operations["readRequestTerms"];
        /** Set that, for requests from now on */
        put: operations["setRequestTerms"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept how long, and why */
        get: operations["readRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was deleted: by year, and for HR by day; nobody is named or recognisable */
        get: operations["readDeletions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose data are kept longer */
        get: operations["listHolds"];
        put?: never;
        /** Keep somebody’s data until a day, a year from now at most; the person reads why */
        post: operations["placeHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/holds/{holdId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop keeping them; what was due in the meantime leaves at the next run */
        post: operations["liftHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention/holds/{holdId}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep them until a later day */
        post: operations["renewHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/road-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many measures that hold take each of the two roads */
        get: operations["readRoadBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds which role, for what, today and later */
        get: operations["readRoles"];
        put?: never;
        /** Give somebody a role, for the whole organisation or for a unit */
        post: operations["giveRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{holdingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** They do not hold this role any more from today on */
        delete: operations["endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules on file, what is missing or old, and drafts that wait for a yes */
        get: operations["readShelf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lay down a draft of dated rules, of the law or a collective agreement: all of them or none */
        post: operations["layRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{draftId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** My yes to a draft of rules; the second puts it in force */
        post: operations["approveRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{draftId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back a draft of rules */
        post: operations["withdrawRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/Groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups: none are kept, and directories ask anyway */
        get: operations["scimListGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/ResourceTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The kinds of thing that are kept: people */
        get: operations["scimListResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/ResourceTypes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One kind of thing */
        get: operations["scimReadResourceType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/Schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept of somebody */
        get: operations["scimListSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/Schemas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One part of what is kept of somebody */
        get: operations["scimReadSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/ServiceProviderConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this server can do */
        get: operations["scimReadConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/Users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People whom the directory keeps here */
        get: operations["scimListPeople"];
        put?: never;
        /** Keep somebody here from now on, new or known by number or address */
        post: operations["scimProvisionPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scim/v2/Users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person whom the directory keeps here */
        get: operations["scimReadPerson"];
        /** Somebody as the directory now has them */
        put: operations["scimReplacePerson"];
        post?: never;
        /** Let go of somebody: their access closes, and nothing of them is lost */
        delete: operations["scimReleasePerson"];
        options?: never;
        head?: never;
        /** What changed about somebody */
        patch: operations["scimPatchPerson"];
        trace?: never;
    };
    "/api/setup/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin an empty installation: the organisation and its first HR adviser */
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared-ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of age that people whom I lead let me read */
        get: operations["readSharedAges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shared-careers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people whom I lead let me read of their career */
        get: operations["readSharedCareers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shown-diplomas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which diplomas people show to HR */
        get: operations["readShownDiplomas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shown-diplomas/{diplomaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that the original was seen, or give it back */
        put: operations["answerDiploma"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in with the account at work that belongs to this address */
        post: operations["beginSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether any organisation here lets its people sign in with their account at work, and whether there is any at all */
        get: operations["readSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beside whom I sit, and what they let me read today */
        get: operations["readCoachings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{coachingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** I do not sit beside them, or not any more */
        delete: operations["declineCoaching"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{coachingId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I sit beside them */
        post: operations["agreeToCoach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sittings/{coachingId}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Suggest other words for what lies open */
        put: operations["suggestWords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/span": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For whoever leads: how much talking that asks. For HR: of each unit, by name */
        get: operations["readSpan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/span/rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How often and how long people talk here, and from how many on it is many */
        put: operations["setSpanRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/span/units/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The hours a year that there are for talks in a unit; null takes them back */
        put: operations["sayHours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/talk-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What HR says before talks, of today or later */
        get: operations["listTalkLines"];
        put?: never;
        /** Say something to everybody, or to one unit, before talks */
        post: operations["writeTalkLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/talk-lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It holds no more from today on */
        delete: operations["endTalkLine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a team gained in twelve months beside what it lost; for whoever leads there, and for HR */
        get: operations["readTeamLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The triad of teams, and how they work together, as far as it may be shown */
        get: operations["readTeamPictures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trade-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Under which number the organisation stands in the trade register, for Europass */
        put: operations["setTradeRegister"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of years that are over: how many workers and how many managers came */
        get: operations["readTrainingCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What HR offers, and who comes */
        get: operations["listOffers"];
        put?: never;
        /** Offer a training to both at every table */
        post: operations["offerTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/training-offers/{trainingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Call it off before it begins; whoever enrolled hears so */
        delete: operations["callOffTraining"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is offered to both at a table alike */
        get: operations["readTrainings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{trainingId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether I was there, once it has been */
        put: operations["sayAttended"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{trainingId}/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Enrol, everybody for themselves */
        put: operations["enrolInTraining"];
        post?: never;
        /** Withdraw my enrolment, until it begins */
        delete: operations["withdrawEnrolment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ways-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How people of this organisation come in, without any secret */
        get: operations["readWaysIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/why-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which arrangements there are and why; every line about five people or more, twice a year at most */
        get: operations["readWhyList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/workplace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is due with whom, for somebody who speaks for the organisation */
        get: operations["readWorkplace"];
        put?: never;
        post?: never;
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
        AgencyThread: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "agency";
            worker: string;
            contact: string | null;
            manager: string | null;
            routes: {
                /** @enum {string} */
                about: "pay" | "performance" | "expectations" | "perspective";
                with: ("agency" | "organisation")[];
            }[];
            topics: {
                /** Format: uuid */
                topicId: string;
                /** @enum {string} */
                about: "pay" | "performance" | "expectations" | "perspective";
                words: string;
                /** @enum {string} */
                laidSide: "employee" | "agency";
                /** Format: date */
                laidOn: string;
                mine: boolean;
                lines: {
                    /** Format: uuid */
                    lineId: string;
                    /** @enum {string} */
                    side: "employee" | "agency";
                    mine: boolean;
                    words: string;
                    /** Format: date-time */
                    at: string;
                }[];
            }[];
            talks: {
                /** Format: uuid */
                talkId: string;
                /** Format: date */
                plannedOn: string;
                startsAt: string | null;
                place: string;
                version: number;
                answered: boolean;
                mine: boolean | null;
                /** @enum {string} */
                outcome: "open" | "held" | "not-held" | "disputed";
            }[];
        };
        Agreement: {
            /** Format: uuid */
            agreementId: string;
            /** Format: uuid */
            relationId: string;
            number: number;
            /** @enum {string} */
            side: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            /** @enum {string} */
            turn: "employee" | "organisation";
            /** @enum {string} */
            drafter: "both" | "employee" | "organisation";
            /** @enum {string} */
            phase: "rendering" | "reactions" | "joint-text" | "accepted" | "open" | "signed";
            mine: {
                version: number;
                submitted: boolean;
                clauses: components["schemas"]["Clause"][];
            };
            others: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
                submitted: boolean;
                clauses: components["schemas"]["Clause"][] | null;
            }[];
            reactions: {
                /** Format: uuid */
                clauseId: string;
                /** @enum {string} */
                side: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                /** @enum {string} */
                kind: "agree" | "remember-differently" | "missing";
                remark: string;
                sameAs: string | null;
            }[];
            waiting: string[];
            versions: components["schemas"]["JointVersion"][];
            deals: components["schemas"]["Deal"][];
        };
        AlongList: {
            along: {
                /** Format: uuid */
                companionId: string;
                /** @enum {string} */
                kind: "confidant" | "colleague" | "consultant";
                employee: string;
                /** Format: date */
                plannedOn: string;
                startsAt: string | null;
            }[];
        };
        AlongPage: {
            /** Format: uuid */
            companionId: string;
            /** @enum {string} */
            kind: "confidant" | "colleague" | "consultant";
            shared: components["schemas"]["SharedAlong"];
        };
        AmoScan: {
            half: string;
            /** Format: date */
            until: string;
            asked: {
                /** @enum {string} */
                voice: "leads" | "led";
                mine: {
                    [key: string]: number;
                } | null;
                unreadable: boolean;
            }[];
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
                span: {
                    fits: boolean | null;
                    wide: boolean;
                } | null;
            }[];
            cards: {
                half: string;
                /** @enum {string} */
                voice: "leads" | "led";
                unitId: string | null;
                people: {
                    from: number;
                    to: number | null;
                };
                figures: {
                    [key: string]: (number | {
                        from: number;
                        to: number;
                    }) | null;
                };
            }[];
            counted: string | null;
        };
        AskedViews: {
            asked: {
                /** Format: uuid */
                viewId: string;
                /** Format: uuid */
                relationId: string;
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** @enum {string} */
                dimension: "craft" | "ahead" | "flexible" | "sense" | "balance";
                /** Format: date */
                askedOn: string;
                version: number;
                isAnswered: boolean;
                answer: {
                    /** @enum {string} */
                    stand: "grow" | "begun" | "along" | "going" | "firm";
                    words: string;
                } | null;
            }[];
        };
        BankFound: {
            label: string;
            english: boolean;
            count: number | null;
            found: {
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** @enum {string} */
                level: "with-help" | "alone" | "teaches";
                evidence: string | null;
            }[];
        };
        BankLooks: {
            mine: {
                /** Format: uuid */
                lookId: string;
                /** Format: date */
                on: string;
                label: string;
                english: boolean;
                shown: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                }[];
            }[];
            ofMe: {
                /** Format: uuid */
                lookId: string;
                /** Format: date */
                on: string;
                label: string;
                english: boolean;
                by: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
            }[];
        };
        BankSearchInput: {
            competence: components["schemas"]["CompetenceRefInput"];
        };
        Beads: {
            beads: {
                /** Format: uuid */
                itemId: string;
                /** @enum {string} */
                dimension: "craft" | "ahead" | "flexible" | "sense" | "balance";
                version: number;
                content: {
                    /** @constant */
                    kind: "bead";
                    /** @enum {string} */
                    dimension: "craft" | "ahead" | "flexible" | "sense" | "balance";
                    /** @enum {string} */
                    stand: "grow" | "begun" | "along" | "going" | "firm";
                    fits: string[];
                    words: string;
                } | null;
                asked: {
                    /** Format: uuid */
                    viewId: string;
                    with: string;
                    /** Format: uuid */
                    relationId: string;
                    /** Format: date */
                    askedOn: string;
                    isAnswered: boolean;
                    answer: {
                        /** @enum {string} */
                        stand: "grow" | "begun" | "along" | "going" | "firm";
                        words: string;
                    } | null;
                }[];
            }[];
            tables: {
                /** Format: uuid */
                relationId: string;
                with: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                jobTitle: string;
            }[];
        };
        BellChoice: {
            /** @enum {string} */
            pace: "at-once" | "daily" | "never";
            /** @enum {string} */
            language: "nl" | "en";
        };
        Board: {
            questions: {
                /** Format: uuid */
                questionId: string;
                words: string | null;
                withdrawn: boolean;
                askedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                mine: boolean;
                /** Format: date */
                askedOn: string;
                answers: number;
                removed: boolean;
                removedWhy: string | null;
            }[];
            more: boolean;
            reports: number | null;
        };
        BoardModeration: {
            candidates: {
                /** Format: uuid */
                personId: string;
                name: string;
                mine: boolean;
                backed: boolean;
                backings: number;
                until: string | null;
            }[];
            reports: {
                /** @enum {string} */
                kind: "question" | "answer";
                /** Format: uuid */
                postId: string;
                /** Format: uuid */
                questionId: string;
                words: string | null;
                office: ("manager" | "hr") | null;
                whys: (string | null)[];
            }[] | null;
        };
        BoardThread: {
            question: {
                /** Format: uuid */
                questionId: string;
                words: string | null;
                withdrawn: boolean;
                askedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                mine: boolean;
                /** Format: date */
                askedOn: string;
                answers: number;
                removed: boolean;
                removedWhy: string | null;
            };
            /** @enum {string} */
            as: "employee" | "manager" | "hr";
            answers: {
                /** Format: uuid */
                answerId: string;
                words: string | null;
                writtenBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                office: ("manager" | "hr") | null;
                mine: boolean;
                /** Format: date */
                answeredOn: string;
                removed: boolean;
                removedWhy: string | null;
            }[];
            invited: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** @enum {string} */
                office: "manager" | "hr";
            }[];
            inviteable: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** @enum {string} */
                office: "manager" | "hr";
            }[];
        };
        BookingInputInput: {
            /** Format: uuid */
            itemId: string;
            seen: number;
        } | {
            words: string;
            price: number;
        };
        BudgetInputInput: {
            title: string;
            /** @enum {string} */
            unit: "units" | "cents";
            /** @enum {string} */
            reason: "long-tenures" | "restructuring" | "other";
            why: string;
            noticeDays: number;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            gives: {
                amount: number;
            } | {
                steps: {
                    years: number;
                    amount: number;
                }[];
            };
            mostAtOnce: number | null;
        };
        BudgetItemInputInput: {
            title: string;
            words: string;
            takes: string;
            provider: string;
            /** @enum {string} */
            unit: "units" | "cents";
            price: number;
            places: number | null;
            /** @default null */
            level: number | null;
            /** @default false */
            recognised: boolean;
        };
        BudgetReference: {
            title: string | null;
            /** @enum {string} */
            unit: "units" | "cents";
            price: number;
            undone: boolean;
        };
        Budgets: {
            /** Format: date */
            today: string;
            mayKeep: boolean;
            budgets: {
                title: string;
                /** @enum {string} */
                unit: "units" | "cents";
                /** @enum {string} */
                reason: "long-tenures" | "restructuring" | "other";
                why: string;
                noticeDays: number;
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
                /** Format: uuid */
                budgetId: string;
                mostAtOnce: number | null;
                byYears: boolean;
                /** Format: date */
                lastDay: string;
                ending: {
                    /** Format: date */
                    toldOn: string;
                    /** Format: date */
                    lastDay: string;
                    why: string;
                } | null;
                amount: number | null;
                steps: {
                    years: number;
                    amount: number;
                }[];
                /** @enum {string} */
                state: "later" | "open" | "closed";
                wages: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                    amount: number;
                }[] | null;
            }[];
            portable: {
                items: number;
                recognised: number;
            };
            items: {
                /** Format: uuid */
                itemId: string;
                title: string;
                words: string;
                takes: string;
                provider: string;
                /** @enum {string} */
                unit: "units" | "cents";
                price: number;
                full: boolean;
                level: number | null;
                recognised: boolean;
                places: number | null;
                version: number;
                retiredOn: string | null;
            }[];
        };
        Campaign: {
            /** Format: uuid */
            campaignId: string;
            number: number;
            name: string;
            /** Format: date */
            opensOn: string;
            /** Format: date */
            closesOn: string;
            /** @enum {string} */
            state: "planned" | "open" | "ended" | "closing" | "closed" | "cancelled";
            units: string[];
            asked: {
                from: number;
                to: number | null;
            } | null;
            progress: number;
            failed: boolean;
            response: ("under-quarter" | "under-half" | "under-three-quarters" | "most" | "folded") | null;
            remindedOn: string | null;
        };
        CampaignGroups: {
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
                folded: boolean;
            }[];
            kinds: {
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                folded: boolean;
            }[];
        };
        CampaignStatistics: {
            employees: {
                from: number;
                to: number | null;
            };
            managers: {
                from: number;
                to: number | null;
            };
            rooms: {
                /** @enum {string} */
                room: "work" | "career" | "atmosphere" | "policy" | "balance" | "terms" | "in-role" | "extra-role";
                reliability: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                difference: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                agreement: {
                    value: number;
                    low: number | null;
                    high: number | null;
                } | null;
            }[];
        };
        Campaigns: {
            campaigns: components["schemas"]["Campaign"][];
            may: "plan"[];
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
        };
        Career: {
            /** Format: date */
            today: string;
            items: {
                /** Format: uuid */
                itemId: string;
                version: number;
                content: ({
                    /** @constant */
                    kind: "plan";
                    want: string;
                    /** @enum {string} */
                    stance: "steps" | "not-now";
                    lookAgainOn: string | null;
                    /** @default [] */
                    laid: string[];
                } | {
                    /** @constant */
                    kind: "step";
                    what: string;
                    on: string | null;
                    /** @default [] */
                    laid: string[];
                } | {
                    /** @constant */
                    kind: "ability";
                    /** @enum {string} */
                    ability: "perform" | "acquire" | "create";
                    words: string;
                    /** @default [] */
                    laid: string[];
                } | {
                    /** @constant */
                    kind: "period";
                    /** @enum {string} */
                    life: "paid" | "learning" | "home" | "volunteering" | "break";
                    what: string;
                    from: number;
                    until: number | null;
                    /** @default [] */
                    laid: string[];
                } | {
                    /** @constant */
                    kind: "route";
                    what: string;
                    provider: string;
                    certificate: string | null;
                    /** @enum {string} */
                    step: "intake" | "portfolio" | "assessment" | "result";
                    resting: boolean;
                    /** @default [] */
                    laid: string[];
                } | {
                    /** @constant */
                    kind: "alternatives";
                    /** @enum {string} */
                    seen: "many" | "some" | "few";
                }) | null;
                shared: {
                    /** Format: uuid */
                    relationId: string;
                    with: {
                        /** Format: uuid */
                        personId: string;
                        name: string;
                    };
                    jobTitle: string;
                }[];
            }[];
            fewWaysOut: boolean;
            tables: {
                /** Format: uuid */
                relationId: string;
                with: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                jobTitle: string;
            }[];
        };
        CareerSupport: {
            plain: boolean;
            coach: {
                /** Format: uuid */
                coachingId: string;
                coach: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                agreed: boolean;
                openItem: string | null;
                suggestion: string | null;
            } | null;
        };
        Chair: {
            /** @enum {string} */
            chair: "samira" | "joost" | "marieke" | "ineke" | "daan" | "bram" | "oleksandr" | "noor" | "fatma" | "agnes";
            name: string;
            givenName: string;
        };
        ChangeFeed: {
            changes: {
                number: number;
                /** @enum {string} */
                event: "house-rule.written" | "house-rule.ended" | "cooling.chosen" | "drafting.chosen" | "request-terms.set" | "rules.in-force" | "rules.in-force-by-operator" | "consent.consented" | "consent.refused" | "consent.withdrawn" | "consent.without-council" | "item.added" | "item.retired" | "activity.added" | "activity.changed" | "activity.removed" | "package.published" | "talk-training.offered" | "talk-training.called-off" | "span.rule-set" | "span.hours-said" | "budget.opened" | "budget.ending" | "budget-item.added" | "budget-item.changed" | "budget-item.taken-off" | "consultation.put" | "consultation.decided" | "consultation.withdrawn";
                /** Format: date */
                on: string;
                title: string | null;
                part: string | null;
                again: boolean;
                at: string | null;
            }[];
        };
        Clause: {
            /** Format: uuid */
            id: string;
            who: ("employee" | "organisation" | "both") | null;
            whoName: string | null;
            what: string | null;
            when: ({
                /** Format: date */
                day: string;
            } | {
                text: string;
            }) | null;
            how: string | null;
            fills: ({
                /** @constant */
                kind: "first-contract";
            } | {
                /** @constant */
                kind: "article";
                articleId: string;
            } | {
                /** @constant */
                kind: "new";
            }) | null;
            reviewOn: string | null;
            endsOn: string | null;
            outlives: ({
                /** @constant */
                because: "first-contract";
            } | {
                /** @constant */
                because: "article";
                articleId: string;
            }) | null;
            topicId: string | null;
            itemId: string | null;
            dealId: string | null;
            value: {
                subject: string;
                amount: number | null;
                unit: ("minutes" | "hours" | "hours-ahead" | "days-ahead" | "weeks-ahead" | "months" | "years" | "days" | "weeks" | "minutes-per-week" | "hours-per-week" | "hours-per-year" | "minutes-per-shift" | "hours-per-shift" | "minutes-per-call" | "hours-per-call" | "days-per-week" | "half-days-per-year" | "days-per-year" | "times-per-year" | "times-in-a-row" | "cent" | "euro" | "cent-per-hour" | "euro-per-hour" | "cent-per-day" | "euro-per-day" | "cent-per-month" | "euro-per-month" | "cent-per-year" | "euro-per-year" | "cent-per-kilometre" | "euro-per-kilometre" | "percent" | "steps-per-year") | null;
                option: string | null;
            } | null;
            lowers?: {
                /** @enum {string} */
                what: "pay" | "function" | "both" | "neither";
                reason: string | null;
                compensation: string | null;
            } | null;
        };
        ClauseInput: {
            /** Format: uuid */
            id: string;
            who: ("employee" | "organisation" | "both") | null;
            whoName: string | null;
            what: string | null;
            when: ({
                /** Format: date */
                day: string;
            } | {
                text: string;
            }) | null;
            how: string | null;
            fills: ({
                /** @constant */
                kind: "first-contract";
            } | {
                /** @constant */
                kind: "article";
                articleId: string;
            } | {
                /** @constant */
                kind: "new";
            }) | null;
            reviewOn: string | null;
            endsOn: string | null;
            outlives: ({
                /** @constant */
                because: "first-contract";
            } | {
                /** @constant */
                because: "article";
                articleId: string;
            }) | null;
            topicId: string | null;
            itemId: string | null;
            dealId: string | null;
            value: {
                subject: string;
                amount: number | null;
                unit: ("minutes" | "hours" | "hours-ahead" | "days-ahead" | "weeks-ahead" | "months" | "years" | "days" | "weeks" | "minutes-per-week" | "hours-per-week" | "hours-per-year" | "minutes-per-shift" | "hours-per-shift" | "minutes-per-call" | "hours-per-call" | "days-per-week" | "half-days-per-year" | "days-per-year" | "times-per-year" | "times-in-a-row" | "cent" | "euro" | "cent-per-hour" | "euro-per-hour" | "cent-per-day" | "euro-per-day" | "cent-per-month" | "euro-per-month" | "cent-per-year" | "euro-per-year" | "cent-per-kilometre" | "euro-per-kilometre" | "percent" | "steps-per-year") | null;
                option: string | null;
            } | null;
            lowers?: {
                /** @enum {string} */
                what: "pay" | "function" | "both" | "neither";
                reason: string | null;
                compensation: string | null;
            } | null;
        };
        CloseOpeningInputInput: {
            /** @default [] */
            comes: string[];
            /** @default null */
            wordsToComing: string | null;
            /** @default null */
            wordsToOthers: string | null;
        };
        Coachings: {
            sittings: {
                /** Format: uuid */
                coachingId: string;
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                agreed: boolean;
                piece: {
                    /** Format: uuid */
                    itemId: string;
                    content: ({
                        /** @constant */
                        kind: "plan";
                        want: string;
                        /** @enum {string} */
                        stance: "steps" | "not-now";
                        lookAgainOn: string | null;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "step";
                        what: string;
                        on: string | null;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "ability";
                        /** @enum {string} */
                        ability: "perform" | "acquire" | "create";
                        words: string;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "period";
                        /** @enum {string} */
                        life: "paid" | "learning" | "home" | "volunteering" | "break";
                        what: string;
                        from: number;
                        until: number | null;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "route";
                        what: string;
                        provider: string;
                        certificate: string | null;
                        /** @enum {string} */
                        step: "intake" | "portfolio" | "assessment" | "result";
                        resting: boolean;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "alternatives";
                        /** @enum {string} */
                        seen: "many" | "some" | "few";
                    }) | null;
                } | null;
                suggestion: string | null;
            }[];
        };
        Company: {
            /** Format: uuid */
            conversationId: string;
            mayBring: boolean;
            mayWithdraw: boolean;
            companion: {
                /** Format: uuid */
                companionId: string;
                name: string;
                /** @enum {string} */
                kind: "confidant" | "colleague" | "consultant";
                reads: ("agenda" | "page" | "notes")[];
                shared: components["schemas"]["SharedAlong"];
                open: boolean;
            } | null;
            confidants: {
                /** Format: uuid */
                personId: string;
                name: string;
            }[];
        };
        CompetenceInputInput: {
            competence: components["schemas"]["CompetenceRefInput"];
            level: ("with-help" | "alone" | "teaches") | null;
            /**
             * @default nobody
             * @enum {string}
             */
            levelSeenBy: "nobody" | "team" | "organisation";
            /** @default null */
            evidence: string | null;
            wish: ("yes" | "rather-not") | null;
            /**
             * @default nobody
             * @enum {string}
             */
            wishSeenBy: "nobody" | "team" | "organisation";
        };
        CompetenceRefInput: {
            code: string;
        } | {
            words: string;
        };
        CompetentNlReport: {
            saved: boolean;
            capabilities: number;
            knowledgeAreas: number;
            occupations: number;
            tasks: number;
            links: {
                essential: number;
                important: number;
                somewhat: number;
            };
            twice: number;
            unknown: string[];
            english: number;
            first: {
                label: string;
                english: boolean;
            }[];
        };
        Confidants: {
            confidants: {
                /** Format: uuid */
                personId: string;
                name: string;
                email: string | null;
                unit: string | null;
            }[];
        };
        ConsentFile: {
            modules: {
                module: string;
                /** @enum {string} */
                status: "asked" | "consented" | "refused" | "withdrawn" | "without-council" | "none";
                steps: {
                    number: number;
                    /** @enum {string} */
                    step: "asked" | "consented" | "refused" | "withdrawn" | "without-council";
                    arrangement: string;
                    impactAssessment: string;
                    takenBy: {
                        /** Format: uuid */
                        personId: string;
                        name: string;
                    };
                    /** Format: date */
                    takenOn: string;
                }[];
                saidNo: boolean;
                ready: string;
            }[];
            may: ("ask" | "decide" | "go-without")[];
            people: number | null;
        };
        Consultation: {
            /** Format: uuid */
            consultationId: string;
            title: string;
            /** @enum {string} */
            office: "hr" | "council";
            /** @enum {string} */
            state: "open" | "waits" | "closed" | "withdrawn";
            unit: string | null;
            /** Format: date */
            openedOn: string;
            /** Format: date */
            endsOn: string;
            mayReact: boolean;
            reacted: boolean;
            mayDecide: boolean;
            what: string;
            why: string;
            loose: string;
            fixed: string;
            putBy: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            decider: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            deciderLeadsMe: boolean;
            mine: {
                words: string | null;
                named: boolean;
                point: number | null;
            } | null;
            withdrawn: {
                /** Format: date */
                on: string;
                why: string;
            } | null;
            outcome: {
                decision: string;
                reasons: string;
                decidedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                /** Format: date */
                decidedOn: string;
                points: {
                    heard: string;
                    /** @enum {string} */
                    verdict: "taken" | "partly" | "not";
                    because: string;
                    number: number;
                }[];
            } | null;
            rule: {
                /** Format: uuid */
                ruleId: string;
                title: string;
            } | null;
            ours: boolean;
        };
        ConsultationChoices: {
            /** Format: date */
            today: string;
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            deciders: {
                /** Format: uuid */
                personId: string;
                name: string;
            }[];
            rules: {
                /** Format: uuid */
                ruleId: string;
                title: string;
            }[];
        };
        ConsultationList: {
            mayPutAs: ("hr" | "council")[];
            consultations: {
                /** Format: uuid */
                consultationId: string;
                title: string;
                /** @enum {string} */
                office: "hr" | "council";
                /** @enum {string} */
                state: "open" | "waits" | "closed" | "withdrawn";
                unit: string | null;
                /** Format: date */
                openedOn: string;
                /** Format: date */
                endsOn: string;
                mayReact: boolean;
                reacted: boolean;
                mayDecide: boolean;
            }[];
        };
        ConsultationReactions: {
            reactions: {
                /** Format: uuid */
                reactionId: string;
                words: string | null;
                writtenBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
            }[];
        };
        Conversation: {
            /** Format: uuid */
            conversationId: string;
            /** @enum {string} */
            kind: "annual" | "performance" | "appraisal" | "development" | "handover" | "ad_hoc";
            /** Format: date */
            plannedOn: string;
            startsAt: string | null;
            place: string;
            version: number;
            ready: boolean;
            cancelled: boolean;
            seriesId: string | null;
            recursOn: string | null;
            missing: ("freedom" | "team" | "pay")[];
            skips: {
                /** @enum {string} */
                mandatory: "freedom" | "team" | "pay";
                /** @enum {string} */
                side: "employee" | "organisation";
                reason: string;
            }[];
            answered: boolean;
            mine: boolean | null;
            /** @enum {string} */
            outcome: "held" | "one-way" | "disputed" | "not-held" | "open";
        };
        CoolingChoice: {
            days: number;
            chosen: {
                why: string;
                by: string;
                /** Format: date */
                on: string;
            } | null;
            earlier: {
                days: number;
                why: string;
                by: string;
                /** Format: date */
                on: string;
            }[];
        };
        Deal: {
            /** Format: uuid */
            dealId: string;
            /** @enum {string} */
            kind: "development" | "task" | "hours" | "place" | "pay_terms" | "career" | "workload";
            /** @enum {string} */
            dimension: "time-to-learn" | "cost-of-learning" | "guidance" | "other-tasks" | "fewer-tasks" | "extra-task" | "other-times" | "fewer-hours" | "more-hours" | "part-of-year" | "at-home" | "other-location" | "allowance" | "leave" | "other-terms" | "step-ahead" | "step-aside" | "step-back" | "time-elsewhere" | "lighter" | "steadier" | "heavier";
            /** @enum {string} */
            reason: "work-allows" | "team-carries" | "work-asks" | "to-learn" | "to-stay" | "good-at-it" | "made-good";
            /** @enum {string} */
            compensation: "none" | "hard-hours" | "standing-in" | "task-taken-on" | "knowledge-shared" | "longer-stay" | "own-money";
            description: string;
            differs: string;
            itemId: string | null;
            topicId: string | null;
            version: number;
            benefits: {
                employee: string | null;
                organisation: string | null;
            };
            earlierBenefit: string | null;
            words: {
                employee: string | null;
                organisation: string | null;
            };
            ideal: boolean;
            missing: string[];
            /** @enum {string} */
            addedBy: "employee" | "organisation";
            refused: {
                /** @enum {string} */
                reason: "work-stops" | "colleagues-carry" | "law-or-cao" | "costs" | "safety" | "another-way" | "other";
                explanation: string;
                /** Format: date */
                refusedOn: string;
            } | null;
        };
        DealNeeds: {
            /** Format: uuid */
            agreementId: string;
            /** @enum {string} */
            side: "employee" | "organisation";
            cards: ("private_life" | "work" | "development" | "income" | "job" | "employment" | "combination" | "flexibility" | "stability")[];
            closed: boolean;
            deals: {
                /** Format: uuid */
                dealId: string;
                version: number;
                mine: {
                    marks: {
                        /** @enum {string} */
                        need: "private_life" | "work" | "development" | "income" | "job" | "employment" | "combination" | "flexibility" | "stability";
                        /** @enum {string} */
                        effect: "met" | "costs" | "untouched";
                    }[];
                    inReturn: string | null;
                } | null;
                otherSaid: boolean;
                theirs: {
                    marks: {
                        /** @enum {string} */
                        need: "private_life" | "work" | "development" | "income" | "job" | "employment" | "combination" | "flexibility" | "stability";
                        /** @enum {string} */
                        effect: "met" | "costs" | "untouched";
                    }[];
                    inReturn: string | null;
                } | null;
                mutual: {
                    /** @enum {string} */
                    outcome: "same" | "serves" | "costs" | "neither" | "open";
                    costing: ("employee" | "organisation")[];
                    named: ("employee" | "organisation")[];
                    unsaid: {
                        /** @enum {string} */
                        of: "employee" | "organisation";
                        /** @enum {string} */
                        field: "flexibility" | "security";
                    }[];
                    flexicurity: boolean | null;
                } | null;
            }[];
        };
        DeclaredRoom: {
            /** Format: uuid */
            declaredId: string;
            topicId: string | null;
            demand: string | null;
            /** @enum {string} */
            room: "fixed" | "negotiable" | "open";
            late: boolean;
            saidBy: string | null;
            /** Format: date-time */
            saidAt: string;
            version: number;
        };
        DeclaredRooms: {
            /** Format: uuid */
            conversationId: string;
            speaks: string | null;
            begun: boolean;
            mayDeclare: boolean;
            declared: components["schemas"]["DeclaredRoom"][];
        };
        DeletionReport: {
            lastDay: string | null;
            stopped: {
                /** Format: date */
                day: string;
                reached: string | null;
            } | null;
            days: {
                /** Format: date */
                day: string;
                types: {
                    type: string;
                    title: string;
                    people: number;
                }[];
            }[];
            years: {
                year: number;
                types: {
                    type: string;
                    title: string;
                    people: number | null;
                    lines: number | null;
                }[];
            }[];
        };
        Desks: {
            /** Format: date */
            today: string;
            confidants: {
                /** Format: uuid */
                personId: string;
                name: string;
                email: string | null;
                unit: string | null;
                mine: boolean;
                drawer: {
                    /** Format: uuid */
                    drawerId: string;
                    publicKey: string;
                    /** Format: date */
                    openedOn: string;
                } | null;
            }[];
            years: {
                year: number;
                name: string;
                contacts: number | null;
            }[];
        };
        Diplomas: {
            /** Format: date */
            today: string;
            diplomas: {
                /** Format: uuid */
                diplomaId: string;
                version: number;
                content: {
                    title: string;
                    school: string;
                    level: number | null;
                    recognised: boolean;
                    /** Format: date */
                    awardedOn: string;
                } | null;
                shownOn: string | null;
                answer: {
                    /** @enum {string} */
                    answer: "seen" | "returned";
                    by: string | null;
                    /** Format: date */
                    on: string;
                } | null;
            }[];
            hasRegister: boolean;
        };
        DraftingChoice: {
            startYears: number;
            chosen: {
                why: string;
                by: string;
                /** Format: date */
                on: string;
            } | null;
            earlier: {
                startYears: number;
                why: string;
                by: string;
                /** Format: date */
                on: string;
            }[];
        };
        Drawer: {
            /** Format: date */
            today: string;
            name: string;
            confidant: boolean;
            drawer: {
                /** Format: uuid */
                drawerId: string;
                version: number;
                publicKey: string;
                /** Format: date */
                openedOn: string;
                byPassphrase: {
                    turns: number;
                    salt: string;
                    nonce: string;
                    key: string;
                };
                byRecovery: {
                    turns: number;
                    salt: string;
                    nonce: string;
                    key: string;
                };
                sheets: {
                    /** Format: uuid */
                    sheetId: string;
                    sealed: string;
                    /** Format: date */
                    goesOn: string;
                }[];
            } | null;
            others: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** Format: uuid */
                drawerId: string;
                publicKey: string;
                confidant: boolean;
            }[];
            yearsOpen: number[];
        };
        DualActions: {
            /** @enum {string} */
            side: "employee" | "organisation";
            actions: {
                /** Format: uuid */
                actionId: string;
                version: number;
                employee: string | null;
                organisation: string | null;
                /** @enum {string} */
                state: "asked" | "proposed" | "agreed";
                /** @enum {string} */
                by: "employee" | "organisation";
                agreedOn: string | null;
            }[];
        };
        EndBudgetInputInput: {
            /** Format: date */
            wishedOn: string;
            why: string;
        };
        EntryTalk: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "organisation";
            other: string | null;
            version: number;
            words: {
                [key: string]: string;
            };
            ready: boolean;
            otherReady: boolean;
            open: boolean;
            theirs: {
                [key: string]: string;
            };
            missing: ("state" | "workload" | "effort" | "content" | "hours" | "pay" | "development" | "demands")[];
            talkedOn: string | null;
            offered: boolean;
        };
        EveryoneReached: {
            until: string | null;
            /** Format: date */
            nextFrom: string;
            uses: {
                /** @enum {string} */
                use: "budget" | "diploma" | "together";
                counted: boolean;
                told: {
                    people: number;
                    users: number;
                    share: number;
                } | null;
                comparisons: {
                    /** @enum {string} */
                    by: "contract" | "level" | "hours" | "age";
                    groups: {
                        group: string;
                        told: {
                            people: number;
                            users: number;
                            share: number;
                        } | null;
                        below: boolean | null;
                    }[];
                }[];
            }[];
            recognised: {
                people: number;
                users: number;
                share: number;
            } | null;
        };
        ExpectationCatalogue: {
            items: {
                id: string;
                /** @enum {string} */
                side: "employee" | "organisation";
                /** @enum {string} */
                domain: "work" | "career" | "atmosphere" | "policy" | "balance" | "terms" | "in-role" | "extra-role";
                own: boolean;
                short: boolean;
                retired: boolean;
                wording: {
                    nl: {
                        label: string;
                        statement: string;
                    };
                    en: {
                        label: string;
                        statement: string;
                    };
                } | null;
            }[];
            ideals: {
                id: string;
                /** @enum {string} */
                side: "employee" | "organisation";
                items: string[];
            }[];
        };
        FirstContract: {
            /** Format: uuid */
            relationId: string;
            employee: {
                /** Format: uuid */
                personId: string;
                name: string;
            };
            manager: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            register: {
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                /** Format: date */
                startsOn: string;
                /** @default null */
                endsOn: string | null;
                /** @default null */
                probationUntil: string | null;
                hoursPerWeek: number;
                jobTitle: string;
                /** @default  */
                workplace: string;
                /** @default  */
                payScale: string;
                /** @default  */
                collectiveAgreement: string;
                /** @default  */
                notice: string;
            };
            terms: {
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                /** Format: date */
                startsOn: string;
                /** @default null */
                endsOn: string | null;
                /** @default null */
                probationUntil: string | null;
                hoursPerWeek: number;
                jobTitle: string;
                /** @default  */
                workplace: string;
                /** @default  */
                payScale: string;
                /** @default  */
                collectiveAgreement: string;
                /** @default  */
                notice: string;
                number: number;
                /** Format: date-time */
                writtenAt: string;
            } | null;
            proposals: {
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                /** Format: date */
                startsOn: string;
                /** @default null */
                endsOn: string | null;
                /** @default null */
                probationUntil: string | null;
                hoursPerWeek: number;
                jobTitle: string;
                /** @default  */
                workplace: string;
                /** @default  */
                payScale: string;
                /** @default  */
                collectiveAgreement: string;
                /** @default  */
                notice: string;
                number: number;
                /** Format: date-time */
                writtenAt: string;
                /** @enum {string} */
                by: "employee" | "organisation";
                name: string;
                why: string;
            }[];
        };
        FirstSteps: {
            register: {
                people: number;
                withoutManager: number;
                withoutEmail: number;
            };
            mail: {
                server: boolean;
                trial: {
                    /** Format: date-time */
                    sentAt: string;
                    /** @enum {string} */
                    state: "waiting" | "failing" | "away" | "closed" | "gone" | "arrived";
                    fault: string | null;
                } | null;
            };
            consent: {
                council: boolean;
                councilNeeded: boolean;
                open: number;
                asked: number;
                closed: number;
            };
            invited: {
                cameIn: number;
                notYet: number;
                neverInvited: number;
            };
            done: {
                register: boolean;
                mail: boolean;
                consent: boolean;
                invited: boolean;
            };
        };
        Flexicurity: {
            activities: {
                reaches: ("permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance")[];
                /** Format: date */
                since: string;
                activityId: string;
                /** @enum {string} */
                cluster: "internal-mobility" | "external-mobility" | "terms" | "sustainable-employability" | "training" | "work-life" | "csr";
                name: string | null;
                version: number;
            }[];
            packages: {
                activities: {
                    id: string;
                    /** @enum {string} */
                    cluster: "internal-mobility" | "external-mobility" | "terms" | "sustainable-employability" | "training" | "work-life" | "csr";
                    name: string | null;
                    cells?: {
                        /** @enum {string} */
                        F?: "+" | "-" | "?" | "";
                        /** @enum {string} */
                        S?: "+" | "-" | "?" | "";
                        /** @enum {string} */
                        I?: "+" | "-" | "?" | "";
                        /** @enum {string} */
                        J?: "+" | "-" | "?" | "";
                        /** @enum {string} */
                        W?: "+" | "-" | "?" | "";
                        /** @enum {string} */
                        C?: "+" | "-" | "?" | "";
                    };
                }[];
                compensations: {
                    cell: string;
                    by: string;
                    why: string;
                }[];
                number: number;
                publishedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                publishedOn: string;
            }[];
            may: ("publish" | "keep-register")[];
        };
        FogPreview: {
            people: {
                from: number;
                to: number | null;
            };
            groups: number;
            fog: number;
            parts: {
                unit: string | null;
                kind: ("permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance") | null;
                people: {
                    from: number;
                    to: number | null;
                };
                fog: boolean;
            }[];
        };
        Found: {
            found: {
                id: string;
                words: string;
                note: string;
                at: string;
            }[];
        };
        GapMap: {
            /** Format: uuid */
            relationId: string;
            round: number;
            /** @enum {string} */
            pass: "short" | "whole";
            seats: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
            }[];
            items: {
                itemId: string;
                /** @enum {string} */
                side: "employee" | "organisation";
                /** @enum {string} */
                domain: "work" | "career" | "atmosphere" | "policy" | "balance" | "terms" | "in-role" | "extra-role";
                /** @enum {string} */
                class: "only-employee" | "only-organisation" | "only-some" | "other-weight" | "agreed" | "not-compared";
                expectedBy: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[];
                distance: number;
                answers: {
                    [key: string]: {
                        importance: number | null;
                        owed: number | null;
                        kept: number | null;
                    } | null;
                };
            }[];
            counts: {
                "only-employee": number;
                "only-organisation": number;
                "only-some": number;
                "other-weight": number;
                agreed: number;
                "not-compared": number;
            };
            total: number;
        };
        GenderColumn: {
            kept: boolean;
        };
        GenderColumnInput: {
            kept: boolean;
        };
        GrantRates: {
            until: string | null;
            /** Format: date */
            nextFrom: string;
            keepsGender: boolean;
            matters: {
                matter: string;
                told: {
                    asked: number;
                    granted: number;
                    share: number;
                    low: number;
                    high: number;
                } | null;
                comparisons: {
                    /** @enum {string} */
                    by: "contract" | "hours" | "age" | "gender";
                    groups: {
                        group: string;
                        told: {
                            asked: number;
                            granted: number;
                            share: number;
                            low: number;
                            high: number;
                        } | null;
                    }[];
                    differences: {
                        one: string;
                        other: string;
                        difference: number;
                        low: number;
                        high: number;
                        overlap: boolean;
                        holdsNought: boolean;
                    }[];
                }[];
            }[];
        };
        GroupPicture: {
            /** Format: uuid */
            campaignId: string;
            unit: string | null;
            kind: ("permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance") | null;
            rooms: ("work" | "career" | "atmosphere" | "policy" | "balance" | "terms" | "in-role" | "extra-role")[];
            measures: ("importance" | "owed" | "shortfall")[];
            employees: {
                people: {
                    from: number;
                    to: number | null;
                };
                rooms: {
                    [key: string]: {
                        importance: (number | {
                            from: number;
                            to: number;
                        }) | null;
                        owed: (number | {
                            from: number;
                            to: number;
                        }) | null;
                        shortfall: (number | {
                            from: number;
                            to: number;
                        }) | null;
                    };
                };
            } | null;
            organisation: {
                people: {
                    from: number;
                    to: number | null;
                };
                rooms: {
                    [key: string]: {
                        importance: (number | {
                            from: number;
                            to: number;
                        }) | null;
                        owed: (number | {
                            from: number;
                            to: number;
                        }) | null;
                        shortfall: (number | {
                            from: number;
                            to: number;
                        }) | null;
                    };
                };
            } | null;
            extraRoleMismatch: boolean | null;
        };
        GuestList: {
            /** Format: date */
            today: string;
            guests: {
                /** Format: uuid */
                personId: string;
                name: string;
                number: string;
                /** @enum {string} */
                purpose: "supporter" | "consultant" | "committee_member" | "alumnus" | "job_seeker" | "agency_contact";
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
                account: boolean;
            }[];
        };
        HandReport: {
            saved: boolean;
            shown: string;
            changes: {
                /** @enum {string} */
                what: "person" | "relation" | "team";
                number: string;
                name: string;
                /** @enum {string} */
                field: "new" | "given_name" | "family_name" | "name_prefix" | "email" | "birth_date" | "gender" | "role" | "kind" | "first_day" | "last_day" | "unit" | "location" | "job_title" | "hours_per_week" | "manager" | "unit_name";
                from: string | null;
                to: string | null;
                since: string | null;
            }[];
            endings: {
                /** @enum {string} */
                what: "role" | "table" | "work";
                number: string;
                name: string;
                detail: string;
                /** Format: date */
                on: string;
            }[];
            problems: {
                row: number;
                column: string | null;
                header: string | null;
                code: string;
                message: string;
            }[];
            warnings: {
                row: number;
                column: string | null;
                header: string | null;
                code: string;
                message: string;
            }[];
        };
        HeavyFunctionInputInput: {
            jobTitle: string;
            why: string;
            afterYears: number;
            /** Format: date */
            heavyFrom: string;
        };
        HeavyFunctions: {
            mayWrite: boolean;
            /** Format: date */
            today: string;
            functions: {
                /** Format: uuid */
                flagId: string;
                jobTitle: string;
                why: string;
                afterYears: number;
                /** Format: date */
                heavyFrom: string;
                endedOn: string | null;
            }[];
            others: string[];
        };
        HelpRequests: {
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @enum {string} */
                kind: "information" | "training";
                /** Format: date */
                askedOn: string;
                takenBy: string | null;
            }[];
        };
        HoldList: {
            holds: {
                /** Format: uuid */
                holdId: string;
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                number: string;
                /** @enum {string} */
                reason: "claim" | "inquiry" | "request" | "audit";
                explanation: string;
                placedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                /** Format: date */
                placedOn: string;
                /** Format: date */
                until: string;
                liftedOn: string | null;
                /** @enum {string} */
                state: "stands" | "over" | "lifted";
                version: number;
            }[];
            /** Format: date */
            longest: string;
        };
        HouseRules: {
            /** Format: date */
            today: string;
            mayWrite: boolean;
            rules: {
                /** Format: uuid */
                ruleId: string;
                /** @enum {string} */
                state: "now" | "later" | "ended";
                shown: {
                    number: number;
                    title: string;
                    what: string;
                    why: string;
                    decides: string;
                    source: string;
                    /** Format: date */
                    validFrom: string;
                    endsOn: string | null;
                };
                versions: {
                    number: number;
                    title: string;
                    what: string;
                    why: string;
                    decides: string;
                    source: string;
                    /** Format: date */
                    validFrom: string;
                    endsOn: string | null;
                }[];
            }[];
        };
        HrWorkplace: {
            relations: number;
            covered: ("under-quarter" | "under-half" | "under-three-quarters" | "most") | null;
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @enum {string} */
                kind: "information" | "training";
                askedBy: string;
                /** Format: date */
                askedOn: string;
            }[];
            help: {
                kind: string;
                count: number;
                at: string;
                sentence: string;
            }[];
        };
        ImportReport: {
            rows: number;
            saved: boolean;
            people: {
                added: number;
                changed: number;
            };
            relations: {
                added: number;
                changed: number;
            };
            teams: {
                added: number;
                changed: number;
            };
            unchanged: number;
            shown: string;
            changes: {
                /** @enum {string} */
                what: "person" | "relation" | "team";
                number: string;
                name: string;
                /** @enum {string} */
                field: "new" | "given_name" | "family_name" | "name_prefix" | "email" | "birth_date" | "gender" | "role" | "kind" | "first_day" | "last_day" | "unit" | "location" | "job_title" | "hours_per_week" | "manager" | "unit_name";
                from: string | null;
                to: string | null;
                since: string | null;
            }[];
            endings: {
                /** @enum {string} */
                what: "role" | "table" | "work";
                number: string;
                name: string;
                detail: string;
                /** Format: date */
                on: string;
            }[];
            emptied: number;
            problemCount: number;
            problems: {
                row: number;
                column: string | null;
                header: string | null;
                code: string;
                message: string;
            }[];
            warnings: {
                row: number;
                column: string | null;
                header: string | null;
                code: string;
                message: string;
            }[];
            columns: {
                header: string;
                column: ("person_number" | "given_name" | "name_prefix" | "family_name" | "partner_prefix" | "partner_name" | "name_use" | "email" | "birth_date" | "gender" | "roles" | "relation_number" | "relation_sequence" | "kind" | "relation_from" | "relation_until" | "from" | "until" | "unit_code" | "unit_name" | "location" | "job_title" | "hours_per_week" | "fte" | "manager_number") | null;
                /** @enum {string} */
                how: "known" | "chosen" | "left" | "idle" | "unknown";
                because: ("no-family-name" | "no-partner-name" | "hours-first" | "number-first" | "nothing-holds" | "gender-off") | null;
                beside: string | null;
                sample: string;
            }[];
            questions: {
                /** @enum {string} */
                ask: "day-order" | "serial-days" | "name-use" | "kind" | "full-time" | "far-end" | "later-start";
                values: string[];
            }[];
            missing: ("person_number" | "given_name" | "name_prefix" | "family_name" | "partner_prefix" | "partner_name" | "name_use" | "email" | "birth_date" | "gender" | "roles" | "relation_number" | "relation_sequence" | "kind" | "relation_from" | "relation_until" | "from" | "until" | "unit_code" | "unit_name" | "location" | "job_title" | "hours_per_week" | "fte" | "manager_number")[];
            reading: {
                /** @enum {string} */
                dayOrder: "dmy" | "mdy" | "ymd";
                relationUntil: ("inclusive" | "exclusive") | null;
                until: ("inclusive" | "exclusive") | null;
            };
            choices: {
                /** @default [] */
                columns: {
                    header: string;
                    column: ("person_number" | "given_name" | "name_prefix" | "family_name" | "partner_prefix" | "partner_name" | "name_use" | "email" | "birth_date" | "gender" | "roles" | "relation_number" | "relation_sequence" | "kind" | "relation_from" | "relation_until" | "from" | "until" | "unit_code" | "unit_name" | "location" | "job_title" | "hours_per_week" | "fte" | "manager_number") | null;
                }[];
                /** @default [] */
                fixed: {
                    /** @enum {string} */
                    column: "person_number" | "given_name" | "name_prefix" | "family_name" | "partner_prefix" | "partner_name" | "name_use" | "email" | "birth_date" | "gender" | "roles" | "relation_number" | "relation_sequence" | "kind" | "relation_from" | "relation_until" | "from" | "until" | "unit_code" | "unit_name" | "location" | "job_title" | "hours_per_week" | "fte" | "manager_number";
                    value: string;
                }[];
                /** @default [] */
                kinds: {
                    value: string;
                    /** @enum {string} */
                    kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                }[];
                /** @default null */
                dayOrder: ("dmy" | "mdy" | "ymd") | null;
                /** @default null */
                relationUntil: ("inclusive" | "exclusive") | null;
                /** @default null */
                until: ("inclusive" | "exclusive") | null;
                /** @default null */
                nameUse: ("own" | "partner" | "partner-own" | "own-partner") | null;
                /** @default null */
                serialDays: ("1900" | "1904") | null;
                /** @default null */
                farEnd: ("none" | "day") | null;
                /** @default null */
                laterStart: ("corrects" | "begins") | null;
                /** @default null */
                fullTime: number | null;
            };
        };
        InHouse: {
            countedOn: string | null;
            competences: {
                label: string;
                english: boolean;
                count: number;
            }[];
        };
        InformationPack: {
            hash: string;
            content: {
                /** Format: uuid */
                conversationId: string;
                /** Format: date */
                on: string;
                floor: {
                    id: string;
                    title: {
                        nl: string;
                        en: string;
                    };
                    fictional: boolean;
                    /** Format: date */
                    checkedOn: string;
                    articles: {
                        id: string;
                        reference: string;
                        label: {
                            nl: string;
                            en: string;
                        };
                        citation: {
                            nl: string;
                            en: string;
                        };
                    }[];
                }[];
                clauses: {
                    /** Format: uuid */
                    id: string;
                    who: ("employee" | "organisation" | "both") | null;
                    whoName: string | null;
                    what: string | null;
                    when: ({
                        /** Format: date */
                        day: string;
                    } | {
                        text: string;
                    }) | null;
                    how: string | null;
                }[];
                lines: {
                    /** Format: uuid */
                    lineId: string;
                    /** @enum {string} */
                    kind: "budget" | "opening" | "training" | "other";
                    words: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                }[];
            };
        };
        InterestSheets: {
            /** Format: uuid */
            topicId: string;
            version: number;
            mine: {
                aims: string;
                reach: string;
                resistance: string;
                unacceptable: string;
                bridges: string;
                guessAims: string;
                guessReach: string;
                guessResistance: string;
                guessUnacceptable: string;
                guessBridges: string;
            } | null;
            shared: boolean;
            others: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                sheet: {
                    aims: string;
                    reach: string;
                    resistance: string;
                    unacceptable: string;
                    bridges: string;
                    guessAims: string;
                    guessReach: string;
                    guessResistance: string;
                    guessUnacceptable: string;
                    guessBridges: string;
                };
            }[];
            sharedBy: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[];
            earlier: {
                round: number;
                mine: {
                    aims: string;
                    reach: string;
                    resistance: string;
                    unacceptable: string;
                    bridges: string;
                    guessAims: string;
                    guessReach: string;
                    guessResistance: string;
                    guessUnacceptable: string;
                    guessBridges: string;
                } | null;
                others: {
                    /** @enum {string} */
                    seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                    sheet: {
                        aims: string;
                        reach: string;
                        resistance: string;
                        unacceptable: string;
                        bridges: string;
                        guessAims: string;
                        guessReach: string;
                        guessResistance: string;
                        guessUnacceptable: string;
                        guessBridges: string;
                    };
                }[];
            }[];
        };
        InvitedBoard: {
            questions: {
                /** Format: uuid */
                questionId: string;
                words: string | null;
                withdrawn: boolean;
                askedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                mine: boolean;
                /** Format: date */
                askedOn: string;
                answers: number;
                removed: boolean;
                removedWhy: string | null;
                answered: boolean;
            }[];
        };
        JointVersion: {
            number: number;
            hash: string;
            /** @enum {string} */
            authorSide: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            author: string;
            why: string;
            leftOut: {
                /** Format: uuid */
                clauseId: string;
                word: string;
            }[];
            /** Format: date-time */
            writtenAt: string;
            clauses: components["schemas"]["Clause"][];
            floor: {
                /** Format: uuid */
                clauseId: string;
                /** Format: date */
                on: string;
                outcome: string;
                blocks: boolean;
                findings: {
                    outcome: string;
                    reason: string;
                    source: ("law" | "cao" | "contract") | null;
                    articleId: string | null;
                    reference: string | null;
                    label: {
                        nl: string;
                        en: string;
                    } | null;
                    params: {
                        [key: string]: string | number;
                    };
                }[];
            }[];
            accepted: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[];
            unprinted: string[];
            signers: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
            }[];
            signatures: {
                /** @enum {string} */
                side: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
                /** Format: date-time */
                signedAt: string;
                hash: string;
            }[];
            cooling: {
                days: number;
                /** Format: date */
                signFrom: string;
            } | null;
            /** @enum {string} */
            state: "unsigned" | "open" | "signed";
        };
        KnownCompetences: {
            competences: {
                code: string;
                label: string;
                english: boolean;
            }[];
        };
        LaidInDrawer: {
            /** @constant */
            done: true;
        };
        LevelNote: {
            /** Format: uuid */
            noteId: string;
            words: string;
            level: ("content" | "procedure" | "interaction" | "emotion") | null;
            mine: boolean;
            name: string | null;
            shared: boolean;
            version: number;
            /** Format: date-time */
            at: string;
        };
        LevelNotes: {
            /** Format: uuid */
            conversationId: string;
            notes: components["schemas"]["LevelNote"][];
            onlyLevel: ("content" | "procedure" | "interaction" | "emotion") | null;
        };
        Me: {
            /** Format: uuid */
            personId: string;
            name: string;
            givenName: string;
            organisation: {
                name: string;
                /** @enum {string} */
                language: "nl" | "en";
                demo: boolean;
                smallestGroup: number;
            };
            /** Format: date */
            today: string;
            roles: ("hr" | "council" | "confidant" | "region_coordinator" | "planner" | "recruiter" | "coach" | "mobility_adviser")[];
            manages: boolean;
            guest: boolean;
            open: string[];
            beginning: boolean;
            relations: components["schemas"]["Relation"][];
            seats: {
                /** @enum {string} */
                seat: "host" | "agency" | "guest" | "mediator" | "committee";
                parts: ("expectations" | "talk" | "agreement" | "counterpart")[];
                /** Format: date */
                from: string;
                until: string | null;
                /** Format: uuid */
                relationId: string;
                employee: string;
                manager: string | null;
                unit: string;
            }[];
        };
        MeasureInputInput: {
            title: string;
            what: string;
            why: string;
            criterion: {
                possibilities?: string | null;
                needs?: string | null;
                affinities?: string | null;
                wishes?: string | null;
                age?: string | null;
            };
            /** @default [] */
            roads: ("one" | "two")[];
            /** @default [] */
            prevents: ("competent" | "committed" | "motivated" | "well")[];
            /** @default [] */
            cures: ("competent" | "committed" | "motivated" | "well")[];
        };
        Measures: {
            mayWrite: boolean;
            measures: {
                /** Format: uuid */
                measureId: string;
                /** @enum {string} */
                state: "draft" | "published" | "ended";
                title: string;
                what: string;
                why: string;
                criterion: {
                    possibilities: string | null;
                    needs: string | null;
                    affinities: string | null;
                    wishes: string | null;
                    age: string | null;
                };
                roads: ("one" | "two")[];
                prevents: ("competent" | "committed" | "motivated" | "well")[];
                cures: ("competent" | "committed" | "motivated" | "well")[];
                publishedOn: string | null;
                endedOn: string | null;
                version: number;
            }[];
        };
        Mediated: {
            /** Format: uuid */
            relationId: string;
            employee: string;
            manager: string;
            topics: {
                /** Format: uuid */
                topicId: string;
                title: string | null;
                itemId: string | null;
                mandatory: ("freedom" | "team" | "pay") | null;
                quality: ("independence" | "equality" | "reciprocity" | "value") | null;
                sheets: {
                    /** @enum {string} */
                    side: "employee" | "organisation";
                    aims: string;
                    reach: string;
                    resistance: string;
                    unacceptable: string;
                    bridges: string;
                }[];
            }[];
        };
        Mediations: {
            tables: {
                /** Format: uuid */
                relationId: string;
                employee: string;
                manager: string;
                /** Format: date */
                askedOn: string;
                mediator: {
                    name: string;
                    mine: boolean;
                } | null;
            }[];
        };
        Mirrors: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            seats: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
            }[];
            quarter: string;
            year: string;
            reflections: components["schemas"]["Reflection"][];
            team: {
                period: string;
                people: {
                    from: number;
                    to: number | null;
                };
                figures: {
                    [key: string]: (number | {
                        from: number;
                        to: number;
                    }) | null;
                };
            } | null;
        };
        MyCompetences: {
            worksHere: boolean;
            competences: {
                /** Format: uuid */
                competenceId: string;
                competence: {
                    code: string;
                } | {
                    words: string;
                };
                label: string;
                english: boolean;
                level: ("with-help" | "alone" | "teaches") | null;
                /** @enum {string} */
                levelSeenBy: "nobody" | "team" | "organisation";
                evidence: string | null;
                wish: ("yes" | "rather-not") | null;
                /** @enum {string} */
                wishSeenBy: "nobody" | "team" | "organisation";
            }[];
        };
        MyData: {
            person: {
                /** Format: uuid */
                personId: string;
                name: string;
            };
            readings: {
                /** Format: date-time */
                at: string;
                reader: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                what: string;
                purpose: string;
            }[];
            signIn: {
                account: {
                    [key: string]: unknown;
                } | null;
                ways_in: {
                    [key: string]: unknown;
                }[];
                sessions: {
                    [key: string]: unknown;
                }[];
                passkeys: {
                    [key: string]: unknown;
                }[];
            };
            kept: {
                type: string;
                title: string;
                tables: string[];
                /** @enum {string} */
                from: "relation-end" | "agreement-end" | "creation" | "person-end" | "hold-end";
                months: number;
                until: string | null;
            }[];
            stays: {
                table: string;
                title: string;
            }[];
            holds: {
                /** @enum {string} */
                reason: "claim" | "inquiry" | "request" | "audit";
                explanation: string;
                placedBy: string;
                /** Format: date */
                placedOn: string;
                /** Format: date */
                until: string;
            }[];
            groups: {
                /** @enum {string} */
                group: "person" | "work" | "expectations" | "talks" | "agreements" | "groups" | "tasks" | "traces";
                tables: {
                    table: string;
                    title: string;
                    fields: {
                        [key: string]: string;
                    };
                    codes: {
                        [key: string]: string;
                    };
                    apart: boolean;
                    lines: {
                        [key: string]: unknown;
                    }[];
                }[];
            }[];
            names: {
                [key: string]: string;
            };
            leftOut: {
                table: string;
                reason: string;
            }[];
        };
        MyDays: {
            /** Format: date */
            today: string;
            days: {
                id: string;
                /** Format: date */
                on: string;
                startsAt: string | null;
                place: string;
                rhythm: string;
                sentence: string;
                at: string;
            }[];
        };
        MyTalents: {
            notes: {
                /** Format: uuid */
                noteId: string;
                /** @enum {string} */
                kind: "strength" | "ambition";
                words: string;
                by: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                writtenOn: string;
                laidOn: string | null;
            }[];
        };
        NeedCard: {
            /** Format: uuid */
            cardId: string;
            /** @enum {string} */
            need: "private_life" | "work" | "development" | "income" | "job" | "employment" | "combination";
            wish: string;
            /** Format: date */
            fromDate: string;
            /** Format: date */
            reviewDate: string;
            version: number;
        };
        NewestRing: {
            newest: {
                /** Format: uuid */
                ringId: string;
                sentence: string;
                at: string;
            } | null;
        };
        OfferCounts: {
            smallestGroup: number;
            counts: {
                /** Format: uuid */
                offerId: string;
                title: string;
                half: string;
                from: number;
                to: number | null;
            }[];
        };
        OpenOfferInputInput: {
            /** @enum {string} */
            kind: "vitality" | "learning";
            title: string;
            what: string;
            possibilities?: string | null;
            needs?: string | null;
            provider: string;
            address: string;
        };
        OpenOffers: {
            mayOffer: boolean;
            half: string;
            offers: {
                /** Format: uuid */
                offerId: string;
                /** @enum {string} */
                kind: "vitality" | "learning";
                title: string;
                what: string;
                possibilities: string | null;
                needs: string | null;
                provider: string;
                address: string;
                takenOffOn: string | null;
            }[];
        };
        OpeningInputInput: {
            /** @enum {string} */
            kind: "post" | "project";
            title: string;
            tasks: string;
            /** Format: uuid */
            unitId: string;
            locationId: string | null;
            hours: {
                least: number;
                most: number;
            };
            /** Format: date */
            startsOn: string;
            endsOn: string | null;
            pay: {
                least: number;
                most: number;
                /** @enum {string} */
                per: "hour" | "month";
            };
            leads: boolean;
            /** @default null */
            noCoaching: string | null;
            places: number;
            /** Format: date */
            signUpUntil: string;
            needs?: {
                competence: components["schemas"]["CompetenceRefInput"];
                /** @enum {string} */
                weight: "essential" | "important" | "somewhat";
            }[];
        };
        OpeningList: {
            /** Format: date */
            today: string;
            told: string[];
            openings: {
                /** Format: uuid */
                openingId: string;
                /** @enum {string} */
                kind: "post" | "project";
                title: string;
                tasks: string;
                hours: {
                    least: number;
                    most: number;
                };
                /** Format: date */
                startsOn: string;
                endsOn: string | null;
                pay: {
                    least: number;
                    most: number;
                    /** @enum {string} */
                    per: "hour" | "month";
                };
                leads: boolean;
                noCoaching: string | null;
                places: number;
                /** Format: date */
                signUpUntil: string;
                needs: {
                    label: string;
                    english: boolean;
                    /** @enum {string} */
                    weight: "essential" | "important" | "somewhat";
                }[];
                unit: string;
                place: string | null;
                left: number | null;
                open: boolean;
                mine: {
                    /** Format: date */
                    signedOn: string;
                    outcome: ("comes" | "not-now") | null;
                    words: string | null;
                } | null;
            }[];
        };
        OpeningOutsideInputInput: {
            town: string;
            /** Format: email */
            applyAt: string;
        };
        OpeningsToFill: {
            /** Format: date */
            today: string;
            days: number;
            maySetDays: boolean;
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            locations: {
                /** Format: uuid */
                locationId: string;
                name: string;
            }[];
            openings: {
                /** Format: uuid */
                openingId: string;
                /** @enum {string} */
                kind: "post" | "project";
                title: string;
                tasks: string;
                hours: {
                    least: number;
                    most: number;
                };
                /** Format: date */
                startsOn: string;
                endsOn: string | null;
                pay: {
                    least: number;
                    most: number;
                    /** @enum {string} */
                    per: "hour" | "month";
                };
                leads: boolean;
                noCoaching: string | null;
                places: number;
                /** Format: date */
                signUpUntil: string;
                needs: {
                    label: string;
                    english: boolean;
                    /** @enum {string} */
                    weight: "essential" | "important" | "somewhat";
                }[];
                unit: string;
                place: string | null;
                /** Format: date */
                openedOn: string;
                closedOn: string | null;
                gate: {
                    days: number;
                    gone: number;
                    /** Format: date */
                    from: string;
                    lookedOn: string | null;
                    missing: ("days" | "look")[];
                    outsideOn: string | null;
                    address: string | null;
                };
                mine: boolean;
            }[];
        };
        OrganisationNeeds: {
            teams: {
                /** Format: uuid */
                unitId: string;
                name: string;
                mayWrite: boolean;
                worksHere: boolean;
                cards: {
                    /** @enum {string} */
                    need: "flexibility" | "stability";
                    what: string;
                    when: string;
                    howLong: string;
                    /** Format: uuid */
                    cardId: string;
                    version: number;
                }[];
            }[];
        };
        OverviewMeeting: {
            year: number;
            /** Format: date */
            today: string;
            /** @enum {string} */
            as: "council" | "hr";
            planned: {
                version: number;
                /** Format: date */
                heldOn: string;
                place: string;
                others: string;
                participants: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                    /** @enum {string} */
                    side: "council" | "hr";
                }[];
                minutes: string;
                hr: {
                    by: string;
                    /** Format: date */
                    on: string;
                } | null;
                council: {
                    by: string;
                    /** Format: date */
                    on: string;
                } | null;
            } | null;
            carried: {
                /** Format: uuid */
                agreementId: string;
                what: string;
                who: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                dueOn: string;
                madeAt: {
                    year: number;
                    heldOn: string | null;
                };
                closed: {
                    done: string;
                    by: string;
                    /** Format: date */
                    on: string;
                } | null;
            }[];
            agreements: {
                /** Format: uuid */
                agreementId: string;
                what: string;
                who: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                dueOn: string;
                madeAt: {
                    year: number;
                    heldOn: string | null;
                };
                closed: {
                    done: string;
                    by: string;
                    /** Format: date */
                    on: string;
                } | null;
            }[];
            additions: {
                /** Format: uuid */
                additionId: string;
                words: string;
                /** @enum {string} */
                side: "council" | "hr";
                by: string;
                /** Format: date */
                on: string;
            }[];
            questions: {
                /** Format: uuid */
                questionId: string;
                figure: string;
                question: string;
                askedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                askedOn: string;
                answer: string | null;
                answeredBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                answeredOn: string | null;
            }[];
            people: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** @enum {string} */
                side: "council" | "hr";
            }[];
        };
        OwnAges: {
            ages: {
                /** Format: uuid */
                itemId: string;
                /** @enum {string} */
                age: "calendar" | "profession" | "home" | "felt";
                version: number;
                content: {
                    /** @constant */
                    kind: "age";
                    /** @enum {string} */
                    age: "calendar" | "profession" | "home" | "felt";
                    /** @enum {string} */
                    turn: "start" | "early" | "midway" | "further" | "far";
                    words: string;
                    laid: string[];
                } | null;
                shared: {
                    /** Format: uuid */
                    relationId: string;
                    with: {
                        /** Format: uuid */
                        personId: string;
                        name: string;
                    };
                    jobTitle: string;
                }[];
            }[];
            tables: {
                /** Format: uuid */
                relationId: string;
                with: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                jobTitle: string;
            }[];
        };
        OwnExercises: {
            exercises: {
                /** Format: uuid */
                itemId: string;
                /** @enum {string} */
                exercise: "elsewhere" | "otherwise" | "outside" | "half" | "words" | "where" | "whom" | "fit";
                version: number;
                content: {
                    /** @constant */
                    kind: "exercise";
                    /** @enum {string} */
                    exercise: "elsewhere" | "otherwise" | "outside" | "half" | "words" | "where" | "whom" | "fit";
                    words: string;
                } | null;
            }[];
        };
        OwnMediation: {
            asked: string | null;
            both: boolean;
            mediator: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            mine: string[];
            ours: string[];
        };
        OwnPeople: {
            people: {
                /** Format: uuid */
                personId: string;
                name: string;
                organisation: string;
                chosen: boolean;
            }[];
        };
        OwnRoles: {
            /** Format: date */
            today: string;
            holdings: {
                /** Format: uuid */
                holdingId: string;
                /** @enum {string} */
                role: "hr" | "council" | "confidant" | "region_coordinator" | "planner" | "recruiter" | "coach" | "mobility_adviser";
                /** @enum {string} */
                scope: "organisation" | "unit" | "case" | "region";
                scopeName: string | null;
                /** Format: date */
                from: string;
                until: string | null;
                people: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                    unit: string;
                    jobTitle: string;
                    hoursPerWeek: number;
                }[];
            }[];
        };
        OwnSigned: {
            texts: {
                /** Format: uuid */
                agreementId: string;
                agreement: number;
                version: number;
                /** @enum {string} */
                language: "nl" | "en";
                organisation: string;
                /** Format: date */
                writtenOn: string;
                signatures: {
                    /** @enum {string} */
                    seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                    name: string;
                    /** Format: date-time */
                    signedAt: string;
                }[];
                /** Format: uuid */
                relationId: string;
                /** Format: date */
                signedOn: string;
                inForce: boolean;
            }[];
        };
        OwnStay: {
            /** @enum {string} */
            purpose: "supporter" | "consultant" | "committee_member" | "alumnus" | "job_seeker" | "agency_contact";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        } | null;
        PartnershipInputInput: {
            school: string;
            places: number;
            certainty?: string | null;
            /** @default null */
            inflow: number | null;
            quality?: string | null;
        };
        Partnerships: {
            mayWrite: boolean;
            partnerships: {
                /** Format: uuid */
                partnershipId: string;
                school: string;
                places: number;
                certainty: string;
                inflow: number;
                quality: string;
                /** Format: date */
                begunOn: string;
                endedOn: string | null;
            }[];
        };
        PersonCard: {
            /** Format: date */
            today: string;
            /** Format: uuid */
            personId: string;
            number: string;
            givenName: string;
            namePrefix: string;
            familyName: string;
            name: string;
            email: string | null;
            birthDate: string | null;
            account: boolean;
            closed: boolean;
            relations: {
                number: string;
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                /** Format: date */
                from: string;
                until: string | null;
                stretches: {
                    /** Format: date */
                    from: string;
                    until: string | null;
                    unitCode: string;
                    unit: string;
                    location: string | null;
                    jobTitle: string;
                    hoursPerWeek: number;
                    managerNumber: string | null;
                    manager: string | null;
                }[];
            }[];
            roles: {
                /** Format: uuid */
                holdingId: string;
                /** @enum {string} */
                role: "hr" | "council" | "confidant" | "region_coordinator" | "planner" | "recruiter" | "coach" | "mobility_adviser";
                /** @enum {string} */
                scope: "organisation" | "unit" | "case" | "region";
                scopeName: string | null;
                /** Format: date */
                from: string;
                until: string | null;
            }[];
            units: {
                /** Format: uuid */
                unitId: string;
                code: string;
                name: string;
            }[];
        };
        PlanBOffers: {
            /** Format: date */
            today: string;
            offers: {
                /** Format: uuid */
                offerId: string;
                /** Format: uuid */
                relationId: string;
                jobTitle: string;
                why: string;
                afterYears: number;
                answer: ("not-now" | "talk") | null;
                plannedOn: string | null;
            }[];
        };
        PressedBooking: {
            /** Format: uuid */
            bookingId: string;
            reference: string;
            undone: boolean;
            free: number;
        };
        Problem: {
            status: number;
            code: string;
            title: string;
            detail: string;
            fields?: {
                path: string;
                message: string;
            }[];
        };
        Purses: {
            /** Format: date */
            today: string;
            worksHere: boolean;
            purses: {
                title: string;
                /** @enum {string} */
                unit: "units" | "cents";
                /** @enum {string} */
                reason: "long-tenures" | "restructuring" | "other";
                why: string;
                noticeDays: number;
                /** Format: date */
                opensOn: string;
                /** Format: date */
                closesOn: string;
                /** Format: uuid */
                budgetId: string;
                mostAtOnce: number | null;
                byYears: boolean;
                /** Format: date */
                lastDay: string;
                ending: {
                    /** Format: date */
                    toldOn: string;
                    /** Format: date */
                    lastDay: string;
                    why: string;
                } | null;
                given: {
                    amount: number;
                    years: number | null;
                };
                asWage: boolean;
                free: number;
                freeUntil: string | null;
                laidDown: number;
                lapsed: number;
                items: {
                    /** Format: uuid */
                    itemId: string;
                    title: string;
                    words: string;
                    takes: string;
                    provider: string;
                    /** @enum {string} */
                    unit: "units" | "cents";
                    price: number;
                    full: boolean;
                    level: number | null;
                    recognised: boolean;
                }[];
                bookings: {
                    /** Format: uuid */
                    bookingId: string;
                    itemId: string | null;
                    what: string | null;
                    provider: string | null;
                    price: number;
                    reference: string;
                    /** Format: date */
                    bookedOn: string;
                    undoUntil: string | null;
                    undoneOn: string | null;
                }[];
                movements: {
                    number: number;
                    /** @enum {string} */
                    kind: "allot" | "book" | "undo" | "lapse";
                    amount: number;
                    balance: number;
                    /** Format: date */
                    on: string;
                }[];
            }[];
            coming: {
                /** Format: uuid */
                budgetId: string;
                title: string;
                /** @enum {string} */
                unit: "units" | "cents";
                /** Format: date */
                opensOn: string;
                amount: number | null;
            }[];
            trained: {
                /** Format: uuid */
                relationId: string;
                own: boolean;
                other: string | null;
                mineOn: string | null;
                theirsOn: string | null;
            }[];
        };
        Recollections: {
            /** @enum {string} */
            side: "employee" | "organisation";
            recollections: {
                /** Format: uuid */
                recollectionId: string;
                /** Format: uuid */
                agreementId: string;
                number: number;
                version: number;
                /** Format: uuid */
                clauseId: string;
                what: string;
                inForce: boolean;
                /** @enum {string} */
                side: "employee" | "organisation";
                name: string;
                words: string;
                /** Format: date */
                notedOn: string;
                topicId: string | null;
                other: string;
                running: boolean;
                ended: ("employee" | "organisation")[];
                closedOn: string | null;
            }[];
        };
        Reflection: {
            /** @enum {string} */
            mirror: "balance" | "style" | "triad" | "classic-modern" | "perspective" | "relation";
            occasion: string;
            round: number | null;
            version: number;
            answers: {
                [key: string]: string;
            };
            words: {
                [key: string]: string;
            };
            counts: boolean;
            unreadable: boolean;
            shared: boolean;
            again: boolean;
            open: boolean;
            others: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string | null;
                answers: {
                    [key: string]: string;
                };
            }[];
        };
        RegisterPage: {
            /** Format: date */
            on: string;
            page: number;
            pageSize: number;
            total: number;
            mailLeaves: boolean;
            rows: {
                /** Format: uuid */
                relationId: string;
                /** Format: uuid */
                personId: string;
                number: string;
                name: string;
                email: string | null;
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                unit: string;
                jobTitle: string;
                hoursPerWeek: number;
                manager: string | null;
                account: boolean;
                closed: boolean;
                invited: {
                    /** Format: date-time */
                    at: string;
                    left: boolean;
                } | null;
            }[];
        };
        Relation: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
            /** @enum {string} */
            side: "employee" | "organisation";
            employee: {
                /** Format: uuid */
                personId: string;
                name: string;
            };
            manager: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            unit: string;
            jobTitle: string;
            hoursPerWeek: number;
            /** Format: date */
            validFrom: string;
            validUntil: string | null;
            managedSince: string | null;
        };
        Repair: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "organisation";
            open: boolean;
            breaches: {
                /** Format: uuid */
                breachId: string;
                version: number;
                content: {
                    source: {
                        /** @constant */
                        from: "own";
                        expected: string;
                    } | {
                        /** @constant */
                        from: "item";
                        itemId: string;
                    } | {
                        /** @constant */
                        from: "clause";
                        /** Format: uuid */
                        clauseId: string;
                        expected: string;
                    };
                    happened: string;
                    /** @enum {string} */
                    state: "threatened" | "existing";
                    /** @enum {string} */
                    weight: "light" | "bearable" | "counts" | "heavy" | "very-heavy";
                    weightWords: string;
                    exchange: boolean;
                    authority: boolean;
                    cooperation: boolean;
                    /** @enum {string} */
                    side: "employee" | "organisation";
                    /** Format: date */
                    recordedOn: string;
                    /** Format: date-time */
                    recordedAt: string;
                    route: ("talk" | "deal" | "leave") | null;
                    topicId: string | null;
                    dealId: string | null;
                    mendedOn: string | null;
                } | null;
                feeling: string | null;
                told: {
                    feeling: boolean;
                    mended: boolean;
                    agreedOn: string | null;
                } | null;
            }[];
            seams: {
                /** Format: uuid */
                breachId: string;
                by: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                topicId: string | null;
                dealId: string | null;
                feeling: string | null;
                mended: boolean;
                agreedOn: string | null;
            }[];
        };
        RequestTerms: {
            answerDays: number;
            /** @enum {string} */
            employerSize: "register" | "below-ten" | "ten-or-more";
            setOn: string | null;
        };
        Requests: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "organisation";
            /** Format: date */
            today: string;
            employee: {
                /** Format: uuid */
                personId: string;
                name: string;
            };
            manager: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            facts: {
                /** @enum {string} */
                employer: "here" | "elsewhere" | "none";
                /** Format: date */
                employedSince: string;
                small: boolean;
                hoursPerWeek: number;
                answerDays: number;
                earlier: {
                    /** @enum {string} */
                    kind: "hours" | "times" | "place" | "predictable";
                    /** Format: date */
                    decided: string;
                } | null;
            } | null;
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @enum {string} */
                kind: "hours" | "times" | "place" | "predictable" | "wish";
                hours: number | null;
                words: string;
                /** Format: date */
                madeOn: string;
                /** Format: date */
                startsOn: string;
                /** Format: date */
                answerBy: string;
                lastDay: string | null;
                silenceFrom: string | null;
                otherwise: string | null;
                unsure: ("small-employer" | "26-weeks" | "two-months" | "one-year" | "last-decision-day")[];
                apart: ("wish" | "no-employee" | "other-employer" | "not-yet-law" | "small-employer" | "26-weeks" | "two-months" | "one-year")[];
                /** @enum {string} */
                state: "open" | "granted" | "refused" | "silent" | "withdrawn";
                withdrawnOn: string | null;
                answer: {
                    /** @enum {string} */
                    outcome: "granted" | "refused";
                    ground: ("work-stops" | "no-cover" | "safety" | "roster" | "no-work" | "costs" | "other") | null;
                    words: string;
                    by: string;
                    /** Format: date */
                    on: string;
                } | null;
            }[];
        };
        RetentionTable: {
            /** Format: date */
            checkedOn: string;
            terms: {
                type: string;
                title: string;
                reason: string;
                /** @enum {string} */
                from: "relation-end" | "agreement-end" | "creation" | "person-end" | "hold-end";
                months: number;
                /** @enum {string} */
                source: "own-choice" | "guideline" | "tax-law";
                /** @enum {string} */
                certainty: "H" | "M" | "L";
                next: {
                    /** Format: date */
                    validFrom: string;
                    months: number;
                } | null;
            }[];
            staying: {
                table: string;
                reason: string;
            }[];
            may: ("report" | "hold")[];
        };
        RoadBalance: {
            one: number;
            both: number;
            two: number;
            untagged: number | null;
            measures: {
                /** Format: uuid */
                measureId: string;
                title: string;
                roads: ("one" | "two")[];
            }[];
        };
        RoleList: {
            /** Format: date */
            today: string;
            units: {
                /** Format: uuid */
                unitId: string;
                code: string;
                name: string;
            }[];
            holdings: {
                /** Format: uuid */
                holdingId: string;
                /** @enum {string} */
                role: "hr" | "council" | "confidant" | "region_coordinator" | "planner" | "recruiter" | "coach" | "mobility_adviser";
                /** @enum {string} */
                scope: "organisation" | "unit" | "case" | "region";
                scopeName: string | null;
                /** Format: date */
                from: string;
                until: string | null;
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
            }[];
        };
        Rounds: {
            /** Format: uuid */
            relationId: string;
            rounds: {
                round: number;
                /** Format: date */
                on: string;
                /** @enum {string} */
                state: "open" | "over" | "alone" | "writing";
                /** @enum {string} */
                pass: "short" | "whole";
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                said: {
                    /** @enum {string} */
                    seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                    name: string;
                    anew: boolean;
                }[];
                endedByName: string | null;
            }[];
            seats: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[];
            items: {
                itemId: string;
                /** @enum {string} */
                side: "employee" | "organisation";
                /** @enum {string} */
                domain: "work" | "career" | "atmosphere" | "policy" | "balance" | "terms" | "in-role" | "extra-role";
                points: {
                    round: number;
                    answers: {
                        [key: string]: {
                            importance: number | null;
                            owed: number | null;
                            kept: number | null;
                        };
                    };
                }[];
            }[];
        };
        RuleLibrary: {
            sets: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
                fictional: boolean;
                /** Format: date */
                checkedOn: string;
            }[];
            articles: {
                id: string;
                /** @enum {string} */
                source: "law" | "cao" | "contract";
                reference: string;
                label: {
                    nl: string;
                    en: string;
                };
                citation: {
                    nl: string;
                    en: string;
                } | null;
                goesOn: {
                    nl: string;
                    en: string;
                } | null;
                subject: string;
                type: string;
                unit: string | null;
                options: {
                    id: string;
                    label: {
                        nl: string;
                        en: string;
                    };
                }[];
            }[];
        };
        RuleShelf: {
            hr: number;
            sets: {
                id: string;
                /** @enum {string} */
                source: "law" | "cao";
                title: {
                    nl: string;
                    en: string;
                };
                fictional: boolean;
                /** Format: date */
                checkedOn: string;
                articles: number;
            }[];
            gaps: {
                articleId: string;
                reference: string;
                label: {
                    nl: string;
                    en: string;
                };
                /** @enum {string} */
                kind: "missing" | "old";
                /** Format: date */
                since: string;
            }[];
            drafts: {
                /** Format: uuid */
                draftId: string;
                /** @enum {string} */
                source: "law" | "cao";
                title: {
                    nl: string;
                    en: string;
                };
                fictional: boolean;
                laidBy: string | null;
                /** Format: date-time */
                laidAt: string;
                operator: boolean;
                yes: string[];
                mine: boolean;
                articles: {
                    articleId: string;
                    reference: string;
                    label: {
                        nl: string;
                        en: string;
                    };
                    citation: {
                        nl: string;
                        en: string;
                    };
                    /** Format: date */
                    validFrom: string;
                    validUntil: string | null;
                    amount: number | null;
                    unit: string | null;
                }[];
            }[];
        };
        SaidOfCompetenceInput: {
            level: ("with-help" | "alone" | "teaches") | null;
            /**
             * @default nobody
             * @enum {string}
             */
            levelSeenBy: "nobody" | "team" | "organisation";
            /** @default null */
            evidence: string | null;
            wish: ("yes" | "rather-not") | null;
            /**
             * @default nobody
             * @enum {string}
             */
            wishSeenBy: "nobody" | "team" | "organisation";
        };
        SavedLevelNote: {
            /** Format: uuid */
            noteId: string;
            version: number;
        };
        SavedReflection: {
            version: number;
        };
        Search: {
            /** Format: uuid */
            searchId: string;
            number: number;
            /** @enum {string} */
            state: "proposed" | "listing" | "weighing" | "choosing" | "ended";
            /** @enum {string} */
            proposedBy: "employee" | "organisation";
            version: number;
            issues: {
                /** Format: uuid */
                id: string;
                clauseId: string | null;
                name: string;
                options: {
                    /** Format: uuid */
                    id: string;
                    what: string;
                    amount: number | null;
                    below: boolean;
                }[];
            }[];
            apart: {
                /** Format: uuid */
                one: string;
                /** Format: uuid */
                other: string;
            }[];
            confirmed: ("employee" | "organisation")[];
            sealed: ("employee" | "organisation")[];
            answered: ("employee" | "organisation")[];
            offers: {
                number: number;
                changes: {
                    /** Format: uuid */
                    issueId: string;
                    /** Format: uuid */
                    optionId: string;
                    /** @enum {string} */
                    effect: "get" | "give" | "same";
                }[];
                before: number;
                after: number;
            }[];
            chosen: {
                /** Format: uuid */
                issueId: string;
                /** Format: uuid */
                optionId: string;
            }[] | null;
            outcome: ("found" | "nothing" | "declined" | "stopped") | null;
        };
        Searches: {
            /** @enum {string} */
            side: "employee" | "organisation";
            ready: boolean;
            current: components["schemas"]["Search"] | null;
        };
        SharedAges: {
            people: {
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: uuid */
                relationId: string;
                ages: {
                    /** Format: uuid */
                    itemId: string;
                    /** @enum {string} */
                    age: "calendar" | "profession" | "home" | "felt";
                    content: {
                        /** @enum {string} */
                        turn: "start" | "early" | "midway" | "further" | "far";
                        words: string;
                    } | null;
                }[];
            }[];
        };
        SharedAlong: {
            talk: {
                /** @enum {string} */
                kind: "annual" | "performance" | "appraisal" | "development" | "handover" | "ad_hoc";
                /** Format: date */
                plannedOn: string;
                startsAt: string | null;
                place: string;
                employee: string;
                manager: string | null;
            };
            agenda: components["schemas"]["TopicAlong"][] | null;
            page: string | null;
            notes: {
                /** Format: uuid */
                noteId: string;
                words: string;
            }[] | null;
        };
        SharedCareers: {
            /** Format: date */
            today: string;
            people: {
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: uuid */
                relationId: string;
                items: {
                    /** Format: uuid */
                    itemId: string;
                    content: ({
                        /** @constant */
                        kind: "plan";
                        want: string;
                        /** @enum {string} */
                        stance: "steps" | "not-now";
                        lookAgainOn: string | null;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "step";
                        what: string;
                        on: string | null;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "ability";
                        /** @enum {string} */
                        ability: "perform" | "acquire" | "create";
                        words: string;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "period";
                        /** @enum {string} */
                        life: "paid" | "learning" | "home" | "volunteering" | "break";
                        what: string;
                        from: number;
                        until: number | null;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "route";
                        what: string;
                        provider: string;
                        certificate: string | null;
                        /** @enum {string} */
                        step: "intake" | "portfolio" | "assessment" | "result";
                        resting: boolean;
                        /** @default [] */
                        laid: string[];
                    } | {
                        /** @constant */
                        kind: "alternatives";
                        /** @enum {string} */
                        seen: "many" | "some" | "few";
                    }) | null;
                }[];
            }[];
        };
        SharedNotes: {
            /** Format: uuid */
            conversationId: string;
            version: number;
            body: string;
            open: boolean;
            written: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string | null;
                mine: boolean;
                /** Format: date-time */
                at: string;
            } | null;
        };
        ShownDiplomas: {
            tradeRegister: string | null;
            waiting: {
                /** Format: uuid */
                diplomaId: string;
                version: number;
                person: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                content: {
                    title: string;
                    school: string;
                    level: number | null;
                    recognised: boolean;
                    /** Format: date */
                    awardedOn: string;
                } | null;
                /** Format: date */
                shownOn: string;
            }[];
        };
        SignInWays: {
            organisation: boolean;
            empty: boolean;
        };
        SignUpNotices: {
            /** Format: uuid */
            relationId: string;
            name: string;
            notices: {
                /** Format: uuid */
                noticeId: string;
                title: string;
                /** @enum {string} */
                kind: "post" | "project";
                unit: string;
                place: string | null;
                hours: {
                    least: number;
                    most: number;
                };
                /** Format: date */
                startsOn: string;
                endsOn: string | null;
                /** Format: date */
                toldOn: string;
                withdrawnOn: string | null;
                readOn: string | null;
            }[];
        };
        SignedAgreements: {
            /** @constant */
            form: "wisselwerk-signed-agreements-1";
            of: string;
            /** Format: date */
            takenOn: string;
            texts: {
                /** Format: uuid */
                agreementId: string;
                agreement: number;
                version: number;
                /** @enum {string} */
                language: "nl" | "en";
                organisation: string;
                /** Format: date */
                writtenOn: string;
                signatures: {
                    /** @enum {string} */
                    seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                    name: string;
                    /** Format: date-time */
                    signedAt: string;
                }[];
                joint: unknown;
                canonical: string;
                hash: string;
                /** Format: base64 */
                document: string;
            }[];
        };
        SkillListReport: {
            saved: boolean;
            lines: number;
            people: number;
            problems: {
                line: number;
                reason: string;
                next: string;
            }[];
            problemCount: number;
            first: {
                line: number;
                number: string;
                label: string;
                english: boolean;
                /** @enum {string} */
                level: "with-help" | "alone" | "teaches";
            }[];
        };
        Span: {
            rule: {
                version: number;
                talks: number | null;
                minutes: number | null;
                limit: number;
                set: {
                    by: string;
                    /** Format: date */
                    on: string;
                } | null;
            };
            own: {
                pairs: number;
                needed: number | null;
                wide: boolean;
            } | null;
            units: {
                pairs: number;
                needed: number | null;
                wide: boolean;
                /** Format: uuid */
                unitId: string;
                name: string;
                hours: number | null;
                fits: boolean | null;
            }[] | null;
        };
        TableOfTwo: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
            /** @enum {string} */
            side: "employee" | "organisation";
            employee: {
                /** Format: uuid */
                personId: string;
                name: string;
            };
            manager: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            unit: string;
            jobTitle: string;
            hoursPerWeek: number;
            /** Format: date */
            validFrom: string;
            validUntil: string | null;
            managedSince: string | null;
            beside: {
                /** @enum {string} */
                seat: "host" | "agency" | "guest" | "mediator" | "committee";
                parts: ("expectations" | "talk" | "agreement" | "counterpart")[];
                /** Format: date */
                from: string;
                until: string | null;
                name: string;
            }[];
        };
        TableSeats: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
            employee: {
                /** Format: uuid */
                personId: string;
                name: string;
            };
            manager: {
                /** Format: uuid */
                personId: string;
                name: string;
            } | null;
            /** Format: date */
            today: string;
            seats: {
                /** @enum {string} */
                seat: "host" | "agency" | "guest" | "mediator" | "committee";
                parts: ("expectations" | "talk" | "agreement" | "counterpart")[];
                /** Format: date */
                from: string;
                until: string | null;
                name: string;
            }[];
        };
        Talents: {
            /** @enum {string} */
            side: "employee" | "organisation";
            notes: {
                /** Format: uuid */
                noteId: string;
                /** @enum {string} */
                kind: "strength" | "ambition";
                words: string;
                by: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                writtenOn: string;
                laidOn: string | null;
            }[];
        };
        TalkLines: {
            /** Format: date */
            today: string;
            mayWrite: boolean;
            lines: {
                /** Format: uuid */
                lineId: string;
                /** @enum {string} */
                kind: "budget" | "opening" | "training" | "other";
                words: string;
                unit: string | null;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            }[];
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
        };
        TalkSeries: {
            /** Format: uuid */
            seriesId: string;
            /** @enum {string} */
            kind: "annual" | "performance" | "appraisal" | "development" | "handover" | "ad_hoc";
            /** @enum {string} */
            every: "weekly" | "two-weekly" | "monthly";
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            startsAt: string | null;
            place: string;
            version: number;
        };
        Talks: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            seats: {
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
            }[];
            next: {
                /** Format: date */
                on: string;
                planned: boolean;
            };
            yearly: {
                /** Format: date */
                on: string;
                planned: boolean;
            };
            conversations: components["schemas"]["Conversation"][];
            series: components["schemas"]["TalkSeries"][];
            topics: components["schemas"]["Topic"][];
            notes: {
                /** Format: uuid */
                noteId: string;
                need: string;
            }[];
        };
        TeamConditions: {
            /** @enum {string} */
            as: "hr" | "council";
            teams: {
                /** Format: uuid */
                unitId: string;
                name: string;
                said: {
                    version: number;
                    weakPractice: boolean;
                    littleSupport: boolean;
                    poorResults: boolean;
                    strongDependency: boolean;
                    hr: {
                        by: string | null;
                        /** Format: date */
                        on: string;
                    } | null;
                    council: {
                        by: string | null;
                        /** Format: date */
                        on: string;
                    } | null;
                } | null;
            }[];
        };
        TeamLedger: {
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
            readsAll: boolean;
            teams: {
                /** Format: uuid */
                unitId: string;
                name: string;
                people: number;
                gained: {
                    new: number;
                    back: number;
                    inside: number;
                };
                lost: {
                    inside: number;
                    left: number;
                };
                learned: {
                    people: number;
                    users: number;
                } | null;
            }[];
            learnedUntil: string | null;
            /** Format: date */
            nextFrom: string;
        };
        TeamPictures: {
            units: {
                /** Format: uuid */
                unitId: string;
                name: string;
            }[];
            closed: {
                /** @enum {string} */
                mirror: "balance" | "style" | "triad" | "classic-modern" | "perspective" | "relation";
                period: string;
            }[];
            pictures: {
                period: string;
                people: {
                    from: number;
                    to: number | null;
                };
                figures: {
                    [key: string]: (number | {
                        from: number;
                        to: number;
                    }) | null;
                };
                /** @enum {string} */
                mirror: "balance" | "style" | "triad" | "classic-modern" | "perspective" | "relation";
                unitId: string | null;
            }[];
        };
        Timeline: {
            /** Format: uuid */
            relationId: string;
            /** @enum {string} */
            side: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            /** Format: date */
            today: string;
            closed: boolean;
            agreements: {
                /** Format: uuid */
                agreementId: string;
                number: number;
                /** @enum {string} */
                turn: "employee" | "organisation";
                /** @enum {string} */
                drafter: "both" | "employee" | "organisation";
                draftsAfter: number | null;
                /** @enum {string} */
                phase: "rendering" | "reactions" | "joint-text" | "accepted" | "open" | "signed";
                signFrom: string | null;
                /** Format: date */
                startedOn: string;
                mySide: {
                    submitted: boolean;
                    reacted: boolean;
                    accepted: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[] | null;
                    signed: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[];
                    others: string[];
                    waitsFor: string[];
                };
                /** @enum {string} */
                status: "writing" | "living" | "expired";
                inForce: components["schemas"]["JointVersion"] | null;
                clauses: {
                    /** Format: uuid */
                    clauseId: string;
                    /** @enum {string} */
                    status: "active" | "due" | "expired";
                    nowWorse: {
                        /** Format: uuid */
                        clauseId: string;
                        /** Format: date */
                        on: string;
                        outcome: string;
                        blocks: boolean;
                        findings: {
                            outcome: string;
                            reason: string;
                            source: ("law" | "cao" | "contract") | null;
                            articleId: string | null;
                            reference: string | null;
                            label: {
                                nl: string;
                                en: string;
                            } | null;
                            params: {
                                [key: string]: string | number;
                            };
                        }[];
                    } | null;
                    followUps: {
                        /** Format: date */
                        dueOn: string;
                        /** @enum {string} */
                        state: "kept" | "partly" | "not-kept" | "seen-differently" | "some-marked" | "unmarked";
                        mine: ("kept" | "partly" | "not-kept") | null;
                        said: {
                            /** @enum {string} */
                            seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                            name: string;
                            kept: ("kept" | "partly" | "not-kept") | null;
                        }[];
                        again: boolean;
                    }[];
                }[];
                nextDay: string | null;
            }[];
            due: {
                /** Format: uuid */
                agreementId: string;
                /** Format: uuid */
                clauseId: string;
                /** Format: date */
                dueOn: string;
            }[];
        };
        Topic: {
            /** Format: uuid */
            topicId: string;
            title: string | null;
            itemId: string | null;
            mandatory: ("freedom" | "team" | "pay") | null;
            quality: ("independence" | "equality" | "reciprocity" | "value") | null;
            /** @enum {string} */
            addedSide: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            conversationId: string | null;
            round: number;
            tags: {
                mine: ("exchange" | "authority" | "cooperation")[] | null;
                others: {
                    /** @enum {string} */
                    seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                    dimensions: ("exchange" | "authority" | "cooperation")[];
                }[];
            };
            sayAgain: boolean;
            tension: boolean;
            newHere: boolean;
            sheet: {
                /** @enum {string} */
                mine: "none" | "private" | "shared";
                again: boolean;
                sharedBy: ("employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee")[];
            };
            earlier: {
                round: number;
                /** Format: uuid */
                conversationId: string;
                /** @enum {string} */
                laidSide: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                tags: {
                    mine: ("exchange" | "authority" | "cooperation")[] | null;
                    others: {
                        /** @enum {string} */
                        seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                        dimensions: ("exchange" | "authority" | "cooperation")[];
                    }[];
                };
            }[];
        };
        TopicAlong: {
            /** Format: uuid */
            topicId: string;
            title: string | null;
            itemId: string | null;
            mandatory: ("freedom" | "team" | "pay") | null;
            quality: ("independence" | "equality" | "reciprocity" | "value") | null;
        };
        TrainingCoverage: {
            years: {
                year: number;
                workers: {
                    offered: {
                        from: number;
                        to: number | null;
                    } | null;
                    attended: number | null;
                };
                managers: {
                    offered: {
                        from: number;
                        to: number | null;
                    } | null;
                    attended: number | null;
                };
            }[];
        };
        TrainingInputInput: {
            title: string;
            words: string;
            place: string;
            /** Format: date */
            beginsOn: string;
            /** Format: date */
            endsOn: string;
            /** Format: date */
            enrolUntil: string;
            seats: number | null;
        };
        TrainingOffers: {
            /** Format: date */
            today: string;
            offers: {
                /** Format: uuid */
                trainingId: string;
                title: string;
                words: string;
                place: string;
                /** Format: date */
                beginsOn: string;
                /** Format: date */
                endsOn: string;
                /** Format: date */
                enrolUntil: string;
                seats: number | null;
                calledOffOn: string | null;
                ahead: boolean;
                enrolled: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                }[] | null;
            }[];
        };
        Trainings: {
            sits: boolean;
            trainings: {
                /** Format: uuid */
                trainingId: string;
                title: string;
                words: string;
                place: string;
                /** Format: date */
                beginsOn: string;
                /** Format: date */
                endsOn: string;
                /** Format: date */
                enrolUntil: string;
                seats: number | null;
                calledOffOn: string | null;
                full: boolean;
                over: boolean;
                open: boolean;
                ahead: boolean;
                mine: {
                    /** Format: date */
                    enrolledOn: string;
                    attended: boolean | null;
                } | null;
            }[];
        };
        View: {
            /** Format: uuid */
            relationId: string;
            round: number;
            /** @enum {string} */
            seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
            version: number;
            pass: ("short" | "whole") | null;
            answers: {
                [key: string]: {
                    importance: number | null;
                    owed: number | null;
                    kept: number | null;
                };
            };
            mine: {
                submitted: boolean;
                released: boolean;
            };
            others: {
                submitted: boolean;
                released: boolean;
                /** @enum {string} */
                seat: "employee" | "organisation" | "host" | "agency" | "guest" | "mediator" | "committee";
                name: string;
            }[];
            open: boolean;
            takenOver: boolean;
            shownBefore: boolean;
            endedBy: ("me" | "other") | null;
            endedByName: string | null;
            entry: {
                waits: boolean;
            } | null;
        };
        WaitingHelp: {
            requests: {
                /** Format: uuid */
                requestId: string;
                /** @enum {string} */
                kind: "information" | "training";
                askedBy: string;
                /** Format: date */
                askedOn: string;
            }[];
        };
        WaysIn: {
            provider: {
                issuer: string;
                domains: string[];
                /** Format: date-time */
                setAt: string;
            } | null;
            directories: {
                name: string;
                /** Format: date-time */
                madeAt: string;
                lastUsedOn: string | null;
            }[];
            kept: number;
            closed: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** Format: date-time */
                closedAt: string;
                kept: boolean;
            }[];
        };
        WhoWantsOpening: {
            /** Format: uuid */
            openingId: string;
            people: {
                /** Format: uuid */
                personId: string;
                name: string;
                jobTitle: string | null;
                /** Format: date */
                signedOn: string;
            }[];
            others: {
                /** Format: uuid */
                personId: string;
                name: string;
                /** @enum {string} */
                group: "can-wants" | "wants" | "can" | "rather-not";
                can: string[];
                wants: string[];
            }[];
        };
        WhyList: {
            until: string | null;
            /** Format: date */
            nextFrom: string;
            all: {
                count: number;
                /** Format: date */
                until: string;
            } | null;
            kinds: {
                kind: string;
                told: {
                    count: number;
                    /** Format: date */
                    until: string;
                } | null;
                entries: {
                    count: number;
                    /** Format: date */
                    until: string;
                    dimension: string;
                    reason: string;
                    returns: {
                        count: number;
                        /** Format: date */
                        until: string;
                        compensation: string;
                    }[];
                }[];
            }[];
        };
        Workplace: {
            /** Format: date */
            today: string;
            tasks: {
                kind: string;
                /** Format: uuid */
                relationId: string;
                name: string;
                /** Format: date */
                on: string;
                minutes: number;
                at: string;
                sentence: string;
            }[];
            people: {
                /** Format: uuid */
                relationId: string;
                name: string;
                jobTitle: string;
                unit: string;
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
            }[];
        };
        YearPatternInputInput: {
            version: number;
            shape: {
                /** @constant */
                kind: "stretches";
                stretches: {
                    from: number;
                    until: number;
                    minutes: number;
                }[];
            } | {
                /** @constant */
                kind: "on-and-off";
                fullMinutes: number;
                partMinutes: number;
                /** Format: date */
                anchor: string;
            } | {
                /** @constant */
                kind: "three-or-four-days";
                dayMinutes: number;
            };
            /** @enum {string} */
            pay: "spread" | "worked";
        };
        YearPatterns: {
            /** @enum {string} */
            side: "employee" | "organisation";
            employee: string;
            /** Format: date */
            today: string;
            weeklyMinutes: number;
            years: {
                year: number;
                weeks: number;
                /** Format: date */
                firstMonday: string;
                /** Format: date */
                lastSunday: string;
                fromWeek: number;
                totalMinutes: number;
                pattern: {
                    version: number;
                    shape: {
                        /** @constant */
                        kind: "stretches";
                        stretches: {
                            from: number;
                            until: number;
                            minutes: number;
                        }[];
                    } | {
                        /** @constant */
                        kind: "on-and-off";
                        fullMinutes: number;
                        partMinutes: number;
                        /** Format: date */
                        anchor: string;
                    } | {
                        /** @constant */
                        kind: "three-or-four-days";
                        dayMinutes: number;
                    };
                    /** @enum {string} */
                    pay: "spread" | "worked";
                    weeks: number[];
                    laidOn: string | null;
                    fits: boolean;
                    findings: {
                        /** @enum {string} */
                        finding: "negative" | "total" | "week-hours" | "four-weeks-average" | "sixteen-weeks-average";
                        week: number | null;
                    }[];
                } | null;
            }[];
            contractUntil: string | null;
        };
        YearlyLook: {
            /** Format: date */
            today: string;
            wants: boolean;
            askedOn: string | null;
            nextOn: string | null;
        };
        YearlyOverview: {
            year: number;
            /** @enum {string} */
            state: "making" | "failed" | "made";
            madeOn: string | null;
            chapters: {
                /** @enum {string} */
                chapter: "process" | "content" | "outcomes";
                figures: {
                    name: string;
                    count: number | null;
                    things: number | null;
                }[];
            }[];
            streams: {
                name: string;
                counts: (number | null)[];
            }[];
            kinds: {
                /** @enum {string} */
                kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                figures: {
                    name: string;
                    count: number | null;
                    things: number | null;
                }[];
            }[];
            units: {
                name: string;
                figures: {
                    name: string;
                    count: number | null;
                    things: number | null;
                }[];
                breaches: {
                    name: string;
                    count: number | null;
                    things: number | null;
                }[];
                conditions: ("weakPractice" | "littleSupport" | "poorResults" | "strongDependency")[] | null;
            }[];
            questions: {
                /** Format: uuid */
                questionId: string;
                figure: string;
                question: string;
                askedBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                };
                /** Format: date */
                askedOn: string;
                answer: string | null;
                answeredBy: {
                    /** Format: uuid */
                    personId: string;
                    name: string;
                } | null;
                answeredOn: string | null;
            }[];
            may: ("ask" | "answer")[];
        };
        YearlyOverviews: {
            years: {
                year: number;
                /** @enum {string} */
                state: "none" | "making" | "failed" | "made";
            }[];
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
    readOwnPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnPeople"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    comeInAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAlong: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlongList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAlong: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlongPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAmo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmoScan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAmo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voice: "leads" | "led";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: {
                        [key: string]: number;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmoScan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAmo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                voice: "leads" | "led";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmoScan"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAskedViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedViews"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    stand: "grow" | "begun" | "along" | "going" | "firm";
                    words: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedViews"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBellChoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BellChoice"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseBell: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    pace: "at-once" | "daily" | "never";
                    /** @enum {string} */
                    language: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BellChoice"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNewestRing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewestRing"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBoard: {
        parameters: {
            query?: {
                from?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Board"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedBoard"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readModeration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardModeration"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    standForModerator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardModeration"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stepDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardModeration"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    backCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardModeration"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackBacking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardModeration"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "question" | "answer";
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decidePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "question" | "answer";
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    removedWhy: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardModeration"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "question" | "answer";
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askOnBoard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    named: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerOnBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    named: boolean;
                    readAlong: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBudgetItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetItemInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBudgetItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    words: string;
                    takes: string;
                    provider: string;
                    price: number;
                    places: number | null;
                    /** @default null */
                    level?: number | null;
                    /** @default false */
                    recognised?: boolean;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOffBudgetItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBudgetReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetReference"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openBudget: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                budgetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndBudgetInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Budgets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: date */
                    opensOn: string;
                    /** Format: date */
                    closesOn: string;
                    /** @default [] */
                    unitIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewFog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    unitIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FogPreview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenCampaigns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        campaigns: {
                            name: string;
                            /** Format: date */
                            closesOn: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCampaignGroups: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignGroups"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGroupPicture: {
        parameters: {
            query?: {
                unit?: string;
                kind?: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
            };
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPicture"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remindCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaigns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCampaignStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignStatistics"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeFeed"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInHouse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InHouse"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readKnownCompetences: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownCompetences"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBankLooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankLooks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchBank: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankSearchInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankFound"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringSkills: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillListReport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringTerms: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetentNlReport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConditions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamConditions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeConditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    weakPractice: boolean;
                    littleSupport: boolean;
                    poorResults: boolean;
                    strongDependency: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamConditions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToConditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamConditions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConfidants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confidants"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsentFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentFile"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        module: string;
                        arrangement: string;
                        /** @default  */
                        impactAssessment?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openWithoutCouncil: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        module: string;
                        arrangement: string;
                        /** @default  */
                        impactAssessment?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                module: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "consented" | "refused" | "withdrawn";
                    afterNumber: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsultations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putProposal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    what: string;
                    why: string;
                    loose: string;
                    fixed: string;
                    /** @enum {string} */
                    office: "hr" | "council";
                    unitId: string | null;
                    deciderId: string | null;
                    /** Format: date */
                    endsOn: string;
                    /** @default null */
                    ruleId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsultationChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationChoices"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkHouseRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ruleId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decision: string;
                    reasons: string;
                    points: {
                        heard: string;
                        /** @enum {string} */
                        verdict: "taken" | "partly" | "not";
                        because: string;
                    }[];
                    answered: {
                        /** Format: uuid */
                        reactionId: string;
                        point: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveOwnReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    named: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackReaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReactions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsultationReactions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consultation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCooling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoolingChoice"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseCooling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoolingChoice"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readChairs: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        chairs: components["schemas"]["Chair"][];
                        organisation: string | null;
                        laying: {
                            done: number;
                            of: number;
                        } | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeChair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language?: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
        };
    };
    readOutbox: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mails: {
                            id: string;
                            to: string;
                            subject: string;
                            text: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDesks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDrafting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftingChoice"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseDrafting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    startYears: number;
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftingChoice"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDrawer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeLock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publicKey: string;
                    byPassphrase: {
                        turns: number;
                        salt: string;
                        nonce: string;
                        key: string;
                    };
                    byRecovery: {
                        turns: number;
                        salt: string;
                        nonce: string;
                        key: string;
                    };
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openDrawer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publicKey: string;
                    byPassphrase: {
                        turns: number;
                        salt: string;
                        nonce: string;
                        key: string;
                    };
                    byRecovery: {
                        turns: number;
                        salt: string;
                        nonce: string;
                        key: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveUpDrawer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOverSheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    drawerId: string;
                    publicKey: string;
                    sheets: {
                        /** Format: uuid */
                        sheetId: string;
                        sealed: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    publicKey: string;
                    sealed: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAwaySheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contacts: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpectationCatalogue"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    side: "employee" | "organisation";
                    /** @enum {string} */
                    domain: "work" | "career" | "atmosphere" | "policy" | "balance" | "terms" | "in-role" | "extra-role";
                    nl: {
                        label: string;
                        statement: string;
                    };
                    en: {
                        label: string;
                        statement: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        itemId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        itemId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readKeptContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstContract"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepFirstTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                    /** Format: date */
                    startsOn: string;
                    /** @default null */
                    endsOn?: string | null;
                    /** @default null */
                    probationUntil?: string | null;
                    hoursPerWeek: number;
                    jobTitle: string;
                    /** @default  */
                    workplace?: string;
                    /** @default  */
                    payScale?: string;
                    /** @default  */
                    collectiveAgreement?: string;
                    /** @default  */
                    notice?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstContract"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineFirstTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstContract"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFirstSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstSteps"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFlexicurity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flexicurity"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addActivity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reaches: ("permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance")[];
                    /** Format: date */
                    since: string;
                    activityId: string | null;
                    own: {
                        name: string;
                        /** @enum {string} */
                        cluster: "internal-mobility" | "external-mobility" | "terms" | "sustainable-employability" | "training" | "work-life" | "csr";
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flexicurity"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reaches: ("permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance")[];
                    /** Format: date */
                    since: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flexicurity"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flexicurity"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrganisationNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addOrganisationNeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    need: "flexibility" | "stability";
                    what: string;
                    when: string;
                    howLong: string;
                    /** Format: uuid */
                    unitId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganisationNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    need: "flexibility" | "stability";
                    what: string;
                    when: string;
                    howLong: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeOrganisationNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    activities: {
                        id: string;
                        /** @enum {string} */
                        cluster: "internal-mobility" | "external-mobility" | "terms" | "sustainable-employability" | "training" | "work-life" | "csr";
                        name: string | null;
                        cells?: {
                            /** @enum {string} */
                            F?: "+" | "-" | "?" | "";
                            /** @enum {string} */
                            S?: "+" | "-" | "?" | "";
                            /** @enum {string} */
                            I?: "+" | "-" | "?" | "";
                            /** @enum {string} */
                            J?: "+" | "-" | "?" | "";
                            /** @enum {string} */
                            W?: "+" | "-" | "?" | "";
                            /** @enum {string} */
                            C?: "+" | "-" | "?" | "";
                        };
                    }[];
                    compensations: {
                        cell: string;
                        by: string;
                        why: string;
                    }[];
                    afterNumber: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Flexicurity"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPackageSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepGender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenderColumnInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenderColumn"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGrantRates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantRates"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGuests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteGuest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    givenName: string;
                    familyName: string;
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    purpose: "supporter" | "consultant" | "committee_member" | "alumnus" | "job_seeker" | "agency_contact";
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endGuest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHeavyFunctions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeavyFunctions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    flagHeavyFunction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeavyFunctionInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeavyFunctions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endHeavyFunction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                flagId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeavyFunctions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingHelp"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHouseRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseRules"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeHouseRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    what: string;
                    why: string;
                    decides: string;
                    source: string;
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    endsOn?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseRules"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endHouseRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    /** Format: date */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseRules"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeHouseRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    what: string;
                    why: string;
                    decides: string;
                    source: string;
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    endsOn?: string | null;
                    number: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseRules"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHrWorkplace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HrWorkplace"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        givenName: string;
                        email: string;
                        organisation: string;
                        /** @enum {string} */
                        way: "new" | "sign-in" | "join";
                        copied: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinByInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveLetter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    drawerId: string;
                    publicKey: string;
                    sealed: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LaidInDrawer"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tryMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    language: "nl" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayMailArrived: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMeasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    what: string;
                    why: string;
                    criterion: {
                        possibilities?: string | null;
                        needs?: string | null;
                        affinities?: string | null;
                        wishes?: string | null;
                        age?: string | null;
                    };
                    /** @default [] */
                    roads?: ("one" | "two")[];
                    /** @default [] */
                    prevents?: ("competent" | "committed" | "motivated" | "well")[];
                    /** @default [] */
                    cures?: ("competent" | "committed" | "motivated" | "well")[];
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMediations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediations"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMediated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediated"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeMediation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mediations"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveAge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                age: "calendar" | "profession" | "home" | "felt";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    turn: "start" | "early" | "midway" | "further" | "far";
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeAge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                age: "calendar" | "profession" | "home" | "felt";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareAge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                age: "calendar" | "profession" | "home" | "felt";
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unshareAge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                age: "calendar" | "profession" | "home" | "felt";
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layAge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                age: "calendar" | "profession" | "home" | "felt";
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnSigned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSigned"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOwnAlong: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedAgreements"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBeads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beads"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beads"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeBead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "craft" | "ahead" | "flexible" | "sense" | "balance";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    stand: "grow" | "begun" | "along" | "going" | "firm";
                    /** @default [] */
                    fits?: string[];
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beads"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeBead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "craft" | "ahead" | "flexible" | "sense" | "balance";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beads"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dimension: "craft" | "ahead" | "flexible" | "sense" | "balance";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    relationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beads"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCareer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveCareerAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    answer: {
                        /** @enum {string} */
                        kind: "alternatives";
                        /** @enum {string} */
                        seen: "many" | "some" | "few";
                    } | {
                        /** @enum {string} */
                        kind: "ability";
                        /** @enum {string} */
                        ability: "perform" | "acquire" | "create";
                        words: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCareerItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "step";
                    what: string;
                    on: string | null;
                } | {
                    /** @enum {string} */
                    kind: "period";
                    /** @enum {string} */
                    life: "paid" | "learning" | "home" | "volunteering" | "break";
                    what: string;
                    from: number;
                    until: number | null;
                } | {
                    /** @enum {string} */
                    kind: "route";
                    what: string;
                    provider: string;
                    certificate: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCareerItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    item: {
                        /** @enum {string} */
                        kind: "step";
                        what: string;
                        on: string | null;
                    } | {
                        /** @enum {string} */
                        kind: "period";
                        /** @enum {string} */
                        life: "paid" | "learning" | "home" | "volunteering" | "break";
                        what: string;
                        from: number;
                        until: number | null;
                    } | {
                        /** @enum {string} */
                        kind: "route";
                        what: string;
                        provider: string;
                        certificate: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCareerItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveCareerRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    move: "portfolio" | "assessment" | "result" | "not-now" | "go-on";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareCareerItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unshareCareerItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layCareerItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    savePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    want: string;
                    notNow: boolean;
                    /** @default null */
                    lookAgainOn?: string | null;
                    /** @default null */
                    step?: {
                        what: string;
                        /** Format: date */
                        on: string;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Career"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askCoach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endCoach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeForCoach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openForCoach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAwaySuggestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePlain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plain: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CareerSupport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readYearlyLook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyLook"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseYearlyLook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    wants: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyLook"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyCompetences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCompetences"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addCompetence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompetenceInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCompetences"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCompetence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaidOfCompetenceInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCompetences"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeCompetence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                competenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyCompetences"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyData: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDays"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMyDays: {
        parameters: {
            query?: {
                language?: "nl" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDiplomas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDiploma: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    school: string;
                    level: number | null;
                    recognised: boolean;
                    /** Format: date */
                    awardedOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDiploma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    diploma: {
                        title: string;
                        school: string;
                        level: number | null;
                        recognised: boolean;
                        /** Format: date */
                        awardedOn: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDiploma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBadge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/jwt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeEuropass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/ld+json */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showDiploma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackDiploma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Diplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readExercises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnExercises"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveExercise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exercise: "elsewhere" | "otherwise" | "outside" | "half" | "words" | "where" | "whom" | "fit";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnExercises"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeExercise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exercise: "elsewhere" | "otherwise" | "outside" | "half" | "words" | "where" | "whom" | "fit";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnExercises"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRoles"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnStay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnStay"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyTalents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyTalents"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOfferCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferCounts"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeOpenOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenOfferInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeOffOpenOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tickOpenOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setInsideDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsToFill"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpeningsToFill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsToFill"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openOpening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsToFill"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseOpeningInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsToFill"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookWhoWants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoWantsOpening"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningOutsideInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningsToFill"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signUpForOpening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                openingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpeningList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOverviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyOverviews"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeOverview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyOverviews"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOverview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyOverview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: date */
                    heldOn: string;
                    place: string;
                    others: string;
                    participants: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addToMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeAtMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    what: string;
                    /** Format: uuid */
                    who: string;
                    /** Format: date */
                    dueOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropAgreement: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                year: number;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAtMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    minutes: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewMeeting"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    figure: string;
                    question: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyOverview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearlyOverview"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPartnerships: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partnerships"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makePartnership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnershipInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partnerships"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPartnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Partnerships"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPlanBOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declinePlanB: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layPlanB: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    instead: string;
                    step: string;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planPlanBTalk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    on: string;
                    /** @default null */
                    startsAt?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanBOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPurses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purses"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bookFromPurse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                budgetId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedBooking"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                budgetId: string;
                bookingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PressedBooking"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EveryoneReached"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRegister: {
        parameters: {
            query?: {
                on?: string;
                search?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importRegister: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                choices?: string;
                shown?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invited: number;
                        refused: {
                            /** Format: uuid */
                            personId: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    inviteEverybody: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    atMost: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invited: number;
                        left: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepByHand: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
                shown?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isNew: boolean;
                    number: string;
                    givenName?: string;
                    namePrefix?: "" | string;
                    familyName?: string;
                    email?: string | null;
                    birthDate?: string | null;
                    relation?: {
                        number: string | null;
                        /** @enum {string} */
                        kind?: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                        /** Format: date */
                        from?: string;
                        until?: string | null;
                        /** Format: date */
                        since?: string;
                        unitCode?: string;
                        unitName?: string;
                        location?: string | null;
                        jobTitle?: string;
                        hoursPerWeek?: number;
                        managerNumber?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandReport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPersonCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCard"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRelation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableOfTwo"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTimeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    conversationId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    hash: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "development" | "task" | "hours" | "place" | "pay_terms" | "career" | "workload";
                    /** @enum {string} */
                    dimension: "time-to-learn" | "cost-of-learning" | "guidance" | "other-tasks" | "fewer-tasks" | "extra-task" | "other-times" | "fewer-hours" | "more-hours" | "part-of-year" | "at-home" | "other-location" | "allowance" | "leave" | "other-terms" | "step-ahead" | "step-aside" | "step-back" | "time-elsewhere" | "lighter" | "steadier" | "heavier";
                    /** @enum {string} */
                    reason: "work-allows" | "team-carries" | "work-asks" | "to-learn" | "to-stay" | "good-at-it" | "made-good";
                    /** @enum {string} */
                    compensation: "none" | "hard-hours" | "standing-in" | "task-taken-on" | "knowledge-shared" | "longer-stay" | "own-money";
                    description: string;
                    /** @default  */
                    differs?: string;
                    /** @default null */
                    itemId?: string | null;
                    /** @default null */
                    topicId?: string | null;
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    deal: {
                        /** @enum {string} */
                        kind: "development" | "task" | "hours" | "place" | "pay_terms" | "career" | "workload";
                        /** @enum {string} */
                        dimension: "time-to-learn" | "cost-of-learning" | "guidance" | "other-tasks" | "fewer-tasks" | "extra-task" | "other-times" | "fewer-hours" | "more-hours" | "part-of-year" | "at-home" | "other-location" | "allowance" | "leave" | "other-terms" | "step-ahead" | "step-aside" | "step-back" | "time-elsewhere" | "lighter" | "steadier" | "heavier";
                        /** @enum {string} */
                        reason: "work-allows" | "team-carries" | "work-asks" | "to-learn" | "to-stay" | "good-at-it" | "made-good";
                        /** @enum {string} */
                        compensation: "none" | "hard-hours" | "standing-in" | "task-taken-on" | "knowledge-shared" | "longer-stay" | "own-money";
                        description: string;
                        /** @default  */
                        differs?: string;
                        /** @default null */
                        itemId?: string | null;
                        /** @default null */
                        topicId?: string | null;
                        /** @default  */
                        words?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stateBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    side: "employee" | "organisation";
                    version: number;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayDealNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    marks: {
                        /** @enum {string} */
                        need: "private_life" | "work" | "development" | "income" | "job" | "employment" | "combination" | "flexibility" | "stability";
                        /** @enum {string} */
                        effect: "met" | "costs" | "untouched";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    reason: "work-stops" | "colleagues-carry" | "law-or-cao" | "costs" | "safety" | "another-way" | "other";
                    /** @default  */
                    explanation?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameReturn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    text: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description application/pdf */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    clauseId: string;
                    /** Format: date */
                    dueOn: string;
                    /** @enum {string} */
                    kept: "kept" | "partly" | "not-kept";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDealNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealNeeds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reactToClause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
                clauseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "agree" | "remember-differently" | "missing";
                    /** @default  */
                    remark?: string;
                    /** @default null */
                    sameAs?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noteRecollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    clauseId: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recollections"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeRendering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    clauses: components["schemas"]["ClauseInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitRendering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    choosePackages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    yes: number[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSearchList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    issues: {
                        /** Format: uuid */
                        id: string;
                        clauseId: string | null;
                        name: string;
                        alternatives: {
                            /** Format: uuid */
                            id: string;
                            what: string;
                            /** @default null */
                            amount?: number | null;
                        }[];
                    }[];
                    /** @default [] */
                    apart?: {
                        /** Format: uuid */
                        one: string;
                        /** Format: uuid */
                        other: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSearchList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyToSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agree: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopSearch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sealWeighing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    points: {
                        [key: string]: number;
                    };
                    worth: {
                        [key: string]: 1 | 2 | 3 | 4 | 5;
                    };
                    /** @default [] */
                    refused?: string[];
                    comparisons: ("left" | "right" | "same")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Searches"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    hash: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    basedOn: number;
                    clauses: components["schemas"]["ClauseInput"][];
                    /** @default  */
                    why?: string;
                    /** @default [] */
                    leftOut?: {
                        /** Format: uuid */
                        clauseId: string;
                        word: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawSignature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                agreementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
                    hash: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agreement"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordBreach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    source: {
                        /** @enum {string} */
                        from: "own";
                        expected: string;
                    } | {
                        /** @enum {string} */
                        from: "item";
                        itemId: string;
                    } | {
                        /** @enum {string} */
                        from: "clause";
                        /** Format: uuid */
                        clauseId: string;
                    };
                    happened: string;
                    /** @default null */
                    state?: ("threatened" | "existing") | null;
                    /** @default null */
                    weight?: ("light" | "bearable" | "counts" | "heavy" | "very-heavy") | null;
                    /** @default  */
                    weightWords?: string;
                    /** @default null */
                    exchange?: boolean | null;
                    /** @default null */
                    authority?: boolean | null;
                    /** @default null */
                    cooperation?: boolean | null;
                    /** @default  */
                    feeling?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeBreach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    breach: {
                        source: {
                            /** @enum {string} */
                            from: "own";
                            expected: string;
                        } | {
                            /** @enum {string} */
                            from: "item";
                            itemId: string;
                        } | {
                            /** @enum {string} */
                            from: "clause";
                            /** Format: uuid */
                            clauseId: string;
                        };
                        happened: string;
                        /** @default null */
                        state?: ("threatened" | "existing") | null;
                        /** @default null */
                        weight?: ("light" | "bearable" | "counts" | "heavy" | "very-heavy") | null;
                        /** @default  */
                        weightWords?: string;
                        /** @default null */
                        exchange?: boolean | null;
                        /** @default null */
                        authority?: boolean | null;
                        /** @default null */
                        cooperation?: boolean | null;
                        /** @default  */
                        feeling?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawBreach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                breachId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        withdrawn: true;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayMended: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    mended: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    chooseRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    route: ("talk" | "deal" | "leave") | null;
                    /** @default null */
                    topicId?: string | null;
                    /** @default null */
                    dealId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tellOther: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                breachId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    feeling: boolean;
                    mended: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    clauses: components["schemas"]["ClauseInput"][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        floor: {
                            /** Format: uuid */
                            clauseId: string;
                            /** Format: date */
                            on: string;
                            outcome: string;
                            blocks: boolean;
                            findings: {
                                outcome: string;
                                reason: string;
                                source: ("law" | "cao" | "contract") | null;
                                articleId: string | null;
                                reference: string | null;
                                label: {
                                    nl: string;
                                    en: string;
                                } | null;
                                params: {
                                    [key: string]: string | number;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "annual" | "performance" | "appraisal" | "development" | "handover" | "ad_hoc";
                    /** Format: date */
                    plannedOn: string;
                    startsAt?: string | null;
                    place?: string;
                    repeats?: {
                        /** @enum {string} */
                        every: "weekly" | "two-weekly" | "monthly";
                        /** Format: date */
                        until: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replanConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "annual" | "performance" | "appraisal" | "development" | "handover" | "ad_hoc";
                    /** Format: date */
                    plannedOn: string;
                    startsAt?: string | null;
                    place?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    bringAlong: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "confidant";
                    /** Format: uuid */
                    personId: string;
                    reads: ("agenda" | "page" | "notes")[];
                } | {
                    /** @enum {string} */
                    kind: "colleague";
                    /** Format: email */
                    email: string;
                    reads: ("agenda" | "page" | "notes")[];
                } | {
                    /** @enum {string} */
                    kind: "consultant";
                    givenName: string;
                    familyName: string;
                    /** Format: email */
                    email: string;
                    reads: ("agenda" | "page" | "notes")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawCompanion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                companionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    held: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLevelNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelNotes"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeLevelNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    /** @default null */
                    level?: ("content" | "procedure" | "interaction" | "emotion") | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedLevelNote"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rewriteLevelNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                    /** @default null */
                    level?: ("content" | "procedure" | "interaction" | "emotion") | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedLevelNote"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeLevelNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedLevelNote"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareLevelNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelNotes"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSharedNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedNotes"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSharedNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    body: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedNotes"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InformationPack"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readyAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "annual" | "performance" | "appraisal" | "development" | "handover" | "ad_hoc";
                    /** Format: date */
                    plannedOn: string;
                    startsAt?: string | null;
                    place?: string;
                    /** @enum {string} */
                    every: "weekly" | "two-weekly" | "monthly";
                    /** Format: date */
                    until: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredRooms"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declareRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    topicId?: string | null;
                    /** @default null */
                    demand?: string | null;
                    /** @enum {string} */
                    room: "fixed" | "negotiable" | "open";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredRooms"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redeclareRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                declaredId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    room: "fixed" | "negotiable" | "open";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredRooms"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackRoom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                declaredId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredRooms"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                mandatory: "freedom" | "team" | "pay";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unskipTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                conversationId: string;
                mandatory: "freedom" | "team" | "pay";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCounterparts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planWithCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    plannedOn: string;
                    /** @default null */
                    startsAt?: string | null;
                    /** @default  */
                    place?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveWithCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    plannedOn: string;
                    /** @default null */
                    startsAt?: string | null;
                    /** @default  */
                    place?: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerToCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    held: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelWithCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layWithCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    about: "pay" | "performance" | "expectations" | "perspective";
                    words: string;
                    with?: ("agency" | "organisation")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeFromCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeToCounterpart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyThread"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDualActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DualActions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeDualAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    employee: string;
                    organisation: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DualActions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askOtherHalf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    half: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DualActions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDualAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                actionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    employee: string;
                    organisation: string;
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DualActions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeDualAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DualActions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeDualAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                actionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DualActions"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    words: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layEntryAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hideEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryTalk"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFirstContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstContract"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeFirstTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "permanent" | "fixed_term" | "on_call" | "agency" | "payroll" | "freelance";
                    /** Format: date */
                    startsOn: string;
                    /** @default null */
                    endsOn?: string | null;
                    /** @default null */
                    probationUntil?: string | null;
                    hoursPerWeek: number;
                    jobTitle: string;
                    /** @default  */
                    workplace?: string;
                    /** @default  */
                    payScale?: string;
                    /** @default  */
                    collectiveAgreement?: string;
                    /** @default  */
                    notice?: string;
                    why: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstContract"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGapMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapMap"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "information" | "training";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HelpRequests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOwnMediation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMediation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askMediation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMediation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawMediation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMediation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseToMediator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMediation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackFromMediator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMediation"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMirrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirrors"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveReflection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                mirror: string;
                occasion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    answers: {
                        [key: string]: string;
                    };
                    /** @default {} */
                    words?: {
                        [key: string]: string;
                    };
                    /** @default false */
                    counts?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReflection"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeReflection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                mirror: string;
                occasion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReflection"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareReflection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                mirror: string;
                occasion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mirrors"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cards: components["schemas"]["NeedCard"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    need: "private_life" | "work" | "development" | "income" | "job" | "employment" | "combination";
                    wish: string;
                    /** Format: date */
                    fromDate: string;
                    /** Format: date */
                    reviewDate: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cards: components["schemas"]["NeedCard"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                cardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    card: {
                        /** @enum {string} */
                        need: "private_life" | "work" | "development" | "income" | "job" | "employment" | "combination";
                        wish: string;
                        /** Format: date */
                        fromDate: string;
                        /** Format: date */
                        reviewDate: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cards: components["schemas"]["NeedCard"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                cardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        cards: components["schemas"]["NeedCard"][];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        notes: {
                            /** Format: uuid */
                            noteId: string;
                            need: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecollections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recollections"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRecollection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                recollectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recollections"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRequests: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "hours" | "times" | "place" | "predictable" | "wish";
                    /** @default null */
                    hours?: number | null;
                    words: string;
                    /** Format: date */
                    startsOn: string;
                    /** @default false */
                    withoutLaw?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    outcome: "granted" | "refused";
                    /** @default null */
                    ground?: ("work-stops" | "no-cover" | "safety" | "roster" | "no-work" | "costs" | "other") | null;
                    /** @default  */
                    words?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rounds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRounds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rounds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rounds"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleLibrary"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeMended: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                breachId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSeats: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableSeats"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    seatSomebody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    /** @enum {string} */
                    seat: "host" | "agency" | "guest" | "mediator" | "committee";
                    parts: ("expectations" | "talk" | "agreement" | "counterpart")[];
                    /** Format: date */
                    from: string;
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableSeats"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                seat: "host" | "agency" | "guest" | "mediator" | "committee";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TableSeats"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSignUpNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpNotices"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markNoticesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUpNotices"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTalents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talents"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeTalent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "strength" | "ambition";
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talents"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTalent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talents"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layTalent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                noteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talents"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTalks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    title?: string | null;
                    /** @default null */
                    itemId?: string | null;
                    /** @default null */
                    mandatory?: ("freedom" | "team" | "pay") | null;
                    /** @default null */
                    conversationId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSheets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestSheets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    sheet: {
                        aims: string;
                        reach: string;
                        resistance: string;
                        unacceptable: string;
                        bridges: string;
                        guessAims: string;
                        guessReach: string;
                        guessResistance: string;
                        guessUnacceptable: string;
                        guessBridges: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestSheets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestSheets"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tagTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    dimensions: ("exchange" | "authority" | "cooperation")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    carryTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    conversationId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Talks"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayTrained: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purses"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackTrained: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Purses"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    answers: {
                        [key: string]: {
                            importance: number | null;
                            owed: number | null;
                            kept: number | null;
                        };
                    };
                    /** @enum {string} */
                    pass?: "short" | "whole";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releaseView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readYearPatterns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPatterns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearPatternInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPatterns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPatterns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearPatternInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPatterns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeYearBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                relationId: string;
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearPatterns"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRequestTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTerms"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRequestTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answerDays: number;
                    /** @enum {string} */
                    employerSize: "register" | "below-ten" | "ten-or-more";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestTerms"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTable"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDeletions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionReport"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHolds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    placeHold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    /** @enum {string} */
                    reason: "claim" | "inquiry" | "request" | "audit";
                    explanation: string;
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liftHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoadBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoadBalance"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    /** @enum {string} */
                    role: "hr" | "council" | "confidant" | "region_coordinator" | "planner" | "recruiter" | "coach" | "mobility_adviser";
                    scope: {
                        /** @enum {string} */
                        kind: "organisation" | "unit" | "case" | "region";
                        /** @default null */
                        id?: string | null;
                    };
                    /** Format: date */
                    from: string;
                    /** @default null */
                    until?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holdingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readShelf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleShelf"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleShelf"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleShelf"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleShelf"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scimListGroups: {
        parameters: {
            query?: {
                attributes?: string;
                excludedAttributes?: string;
                filter?: string;
                startIndex?: number;
                count?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimListResourceTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimReadResourceType: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimListSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimReadSchema: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimReadConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimListPeople: {
        parameters: {
            query?: {
                attributes?: string;
                excludedAttributes?: string;
                filter?: string;
                startIndex?: number;
                count?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimProvisionPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/scim+json": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimReadPerson: {
        parameters: {
            query?: {
                attributes?: string;
                excludedAttributes?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimReplacePerson: {
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
                "application/scim+json": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimReleasePerson: {
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
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    scimPatchPerson: {
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
                "application/scim+json": unknown;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/scim+json": unknown;
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisation: string;
                    number?: "" | string;
                    givenName: string;
                    familyName: string;
                    /** Format: email */
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSharedAges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAges"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSharedCareers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedCareers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readShownDiplomas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDiplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDiploma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                diplomaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    /** @enum {string} */
                    answer: "seen" | "returned";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDiplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCoachings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coachings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineCoaching: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coachings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    agreeToCoach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coachings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggestWords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                coachingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    itemId: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coachings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSpan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Span"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setSpanRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    talks: number | null;
                    minutes: number | null;
                    limit: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Span"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayHours: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    hours: number | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Span"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTalkLines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkLines"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeTalkLine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "budget" | "opening" | "training" | "other";
                    words: string;
                    /** @default null */
                    unitId?: string | null;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkLines"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endTalkLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkLines"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeamLedger: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamLedger"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTeamPictures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamPictures"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setTradeRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownDiplomas"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainingCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingCoverage"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    offerTraining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrainingInputInput"];
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callOffTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trainingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingOffers"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sayAttended: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trainingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    attended: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolInTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trainingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trainingId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trainings"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWaysIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysIn"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWhyList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyList"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readWorkplace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workplace"];
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
