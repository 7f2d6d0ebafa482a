/** Made by `npm run api` from the API's document: change the routes, not this file. */

export interface paths {
    "/api/auth/callback/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with e-mail and password, and sets the session's cookie. */
        post: operations["postAuthCallbackCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/csrf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the token that signing in and out needs, and its cookie. */
        get: operations["getAuthCsrf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows who is signed in; an empty object when nobody is. */
        get: operations["getAuthSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/signout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs out, and takes the session's cookie away. */
        post: operations["postAuthSignout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says that the process lives. */
        get: operations["getHealthLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether the process takes requests, and what it lacks. */
        get: operations["getHealthReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inngest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells an Inngest server about the jobs. */
        get: operations["getInngest"];
        /** Registers the jobs with an Inngest server. */
        put: operations["putInngest"];
        /** Runs the next step of a job. */
        post: operations["postInngest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists sign-ins and acts of administrators, the newest first. */
        get: operations["getAdminAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the audit log as a file: ids alone, as it is stored. */
        get: operations["getAdminAuditExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the receipt of an account's deletion that somebody shows. */
        post: operations["postAdminErasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the background jobs that are parked, run or wait. */
        get: operations["getAdminJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/jobs/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a parked job going again from the step that failed. */
        post: operations["postAdminJobRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how the product is used, all people together, by the day. */
        get: operations["getAdminMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/metrics/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives one table of how the product is used as a CSV file. */
        get: operations["getAdminMetricsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the premade prompts in every state. */
        get: operations["getAdminPrompts"];
        put?: never;
        /** Makes a premade prompt, a draft that nobody sees until a version is published. */
        post: operations["postAdminPrompts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/analytics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what came of each version of the premade prompts, as counted last, as JSON or as a CSV file. */
        get: operations["getAdminPromptsAnalytics"];
        put?: never;
        /** Counts at this moment what came of them. */
        post: operations["postAdminPromptsAnalytics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the categories of prompts, the retired ones too, and how many premade prompts stand under each. */
        get: operations["getAdminPromptsCategories"];
        put?: never;
        /** Adds a category of prompts, after all others. */
        post: operations["postAdminPromptsCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/categories/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the categories in use in this order. */
        put: operations["putAdminPromptsCategoriesOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/categories/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives a category other names; its slug stays. */
        patch: operations["patchAdminPromptsCategory"];
        trace?: never;
    };
    "/api/v1/admin/prompts/categories/{category}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Takes a category out of use: its premade prompts stand under another from now on, and none is rewritten. */
        put: operations["putAdminPromptsCategoryRetirement"];
        post?: never;
        /** Brings a retired category back into use, with the prompts that name it still. */
        delete: operations["deleteAdminPromptsCategoryRetirement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts premade prompts in this order, within their categories. */
        put: operations["putAdminPromptsOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Archives a premade prompt or brings it back, and features it or not. */
        patch: operations["patchAdminPrompt"];
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}/golden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the golden conversations that versions of a premade prompt are checked with. */
        get: operations["getAdminPromptGolden"];
        put?: never;
        /** Adds a golden conversation: filled blanks, and what an answer must hold. */
        post: operations["postAdminPromptGolden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}/golden/{goldenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a golden conversation; versions have to be checked again. */
        put: operations["putAdminPromptOneGolden"];
        post?: never;
        /** Takes a golden conversation away. */
        delete: operations["deleteAdminPromptOneGolden"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says when a version of a premade prompt goes live by itself, within a minute of that time. */
        put: operations["putAdminPromptSchedule"];
        post?: never;
        /** Takes what was to go live off the schedule. */
        delete: operations["deleteAdminPromptSchedule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the comparisons of two versions of a premade prompt, the newest first, with what came of both. */
        get: operations["getAdminPromptSplits"];
        put?: never;
        /** Shows a version to a share of people beside the one that everybody sees; each person always gets the same. */
        post: operations["postAdminPromptSplits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}/splits/{splitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ends a comparison and shows everybody the version that is kept. */
        patch: operations["patchAdminPromptSplit"];
        trace?: never;
    };
    "/api/v1/admin/prompts/{promptId}/versions/{version}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how far the checks of a version are, and what they found. */
        get: operations["getAdminPromptVersionGate"];
        /** Lets a version pass that its checks block; the reason stands in the audit log. */
        put: operations["putAdminPromptVersionGate"];
        /** Has a version checked before people are shown it: its golden conversations are answered, on your budget. */
        post: operations["postAdminPromptVersionGate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what this installation is made of, its limits and how it fares. */
        get: operations["getAdminSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists everybody with an account, the newest first. */
        get: operations["getAdminUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one person with what they use and may use, and nothing that they wrote. */
        get: operations["getAdminUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes somebody's role, keeps them out or lets them in again, sets their budget. */
        patch: operations["patchAdminUser"];
        trace?: never;
    };
    "/api/v1/admin/users/{userId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs somebody out of every browser; they may sign in again. */
        delete: operations["deleteAdminUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{userId}/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the second factor off somebody who lost it, signs them out everywhere, and tells them by mail. */
        delete: operations["deleteAdminUserTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your conversations: pinned ones first, then the latest used. */
        get: operations["getConversations"];
        put?: never;
        /** Begins a conversation. The same id again gives the one that it began. */
        post: operations["postConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes, archives or tags several conversations. */
        post: operations["postConversationsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what you brought along from ChatGPT. */
        get: operations["getConversationsImport"];
        put?: never;
        /** Takes an export of ChatGPT to look into; nothing is taken over yet. */
        post: operations["postConversationsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/import/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows an import and the conversations in its file. */
        get: operations["getConversationsOneImport"];
        put?: never;
        /** Takes conversations over, in the background. */
        post: operations["postConversationsOneImport"];
        /** Takes an import back, with all that came of it. */
        delete: operations["deleteConversationsOneImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows how long your conversations are kept after their last message, and how many that ends; with `keep_days`, how many another choice would end. */
        get: operations["getConversationsRetention"];
        /** Chooses how long your conversations are kept after their last message: those over it are deleted within the hour, with what is remembered of them; pinned ones are kept. */
        put: operations["putConversationsRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finds conversations and messages by their words. */
        get: operations["getConversationsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the links that you made. */
        get: operations["getConversationsShares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/shares/{shareId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a link: it shows nothing more. */
        delete: operations["deleteConversationsShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your tags, and how many conversations have each. */
        get: operations["getConversationsTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a conversation. */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /** Deletes a conversation and all that was remembered of it. */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        /** Renames, pins or archives a conversation. */
        patch: operations["patchConversation"];
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a conversation with all that is shown of it, as JSON or as a Markdown file. */
        get: operations["getConversationExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a conversation that goes on from a message of this one. */
        post: operations["postConversationFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets what is remembered of a conversation; its messages stay. */
        delete: operations["deleteConversationMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists a conversation's messages: the newest page first, each page in the order of the thread. */
        get: operations["getConversationMessages"];
        put?: never;
        /** Says something, and answers with the advisor's reply: as events, or when it is whole. */
        post: operations["postConversationMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one message, a reply with what it took. */
        get: operations["getConversationMessage"];
        put?: never;
        post?: never;
        /** Deletes a message and the reply to it, and all that was remembered of them. */
        delete: operations["deleteConversationMessage"];
        options?: never;
        head?: never;
        /** Says a message anew in other words, and answers with the reply to them; the earlier words are kept. */
        patch: operations["patchConversationMessage"];
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/context": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the memory that an answer was given, with scores. */
        get: operations["getConversationMessageContext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with a reply that was interrupted or stopped, from where it had come to; anew where that was forgotten. */
        post: operations["postConversationMessageContinue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what you think of an answer. */
        put: operations["putConversationMessageFeedback"];
        post?: never;
        /** Takes back what you thought of an answer. */
        delete: operations["deleteConversationMessageFeedback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/memory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries again to remember a message that could not be. */
        post: operations["postConversationMessageMemory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for another answer to the same question; the earlier one is kept beside it. */
        post: operations["postConversationMessageRegenerate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks again for a reply that failed, was stopped or was interrupted. */
        post: operations["postConversationMessageRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows this answer or wording in the thread instead of another one. */
        post: operations["postConversationMessageShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggests what the person may say after the last answer; what was suggested once stays the same. */
        post: operations["postConversationMessageSuggestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/messages/{messageId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the wordings of a message, or the answers to one question, oldest first. */
        get: operations["getConversationMessageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what was noted of you from a conversation. */
        get: operations["getConversationNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that a conversation was seen, up to a message or all of it: it is not unread then, on any device. */
        put: operations["putConversationSeen"];
        post?: never;
        /** Marks a conversation as unread. */
        delete: operations["deleteConversationSeen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link to this conversation as it is now, and shows it this once. */
        post: operations["postConversationShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Goes on with the events of the reply that is being written, from its start or from `Last-Event-ID`. */
        get: operations["getConversationStream"];
        put?: never;
        post?: never;
        /** Stops the reply that is being written; what had come of it is kept. */
        delete: operations["deleteConversationStream"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{conversationId}/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was said in a conversation in few words, the newest range first. */
        get: operations["getConversationSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a document for a message to come. */
        post: operations["postFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what is known of a file. */
        get: operations["getFile"];
        put?: never;
        post?: never;
        /** Deletes a file. */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads a file as it was uploaded. */
        get: operations["getFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/conversations/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists for a service what is remembered of the person it asks for, newest first. */
        get: operations["getInternalConversationsMemories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/conversations/memories/found": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds for a service which messages of the person's are remembered: of some, and by words. */
        post: operations["postInternalConversationsMemoriesFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/conversations/memories/recalled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Recalls for a service what the person said that answers a question best. */
        post: operations["postInternalConversationsMemoriesRecalled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/conversations/memories/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a service one memory of the person's, and the answers that were given it. */
        get: operations["getInternalConversationsMemory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/conversations/{conversationId}/summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists for a service what was said in a conversation of the person's in few words. */
        get: operations["getInternalConversationSummaries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/prompts/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Counts what came of each version of the premade prompts. */
        post: operations["postInternalPromptsEffects"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/prompts/{promptId}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a service what an answer is told of the prompt with which a conversation was begun. */
        get: operations["getInternalPromptAdvice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/sweep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clears away what Users need not keep any longer. */
        post: operations["postInternalUsersSweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a service the account of the person it asks for. */
        get: operations["getInternalUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/{userId}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Holds what asking a model can take of the person's budget. */
        post: operations["postInternalUserCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/{userId}/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes what a model's answer took in the place of what was held for it; a second time it does nothing. */
        put: operations["putInternalUserCall"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/{userId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a service what was newly noted of the person in a conversation. */
        get: operations["getInternalUserFacts"];
        put?: never;
        /** Notes what a message says of the person, once however often it is sent; the profile follows. */
        post: operations["postInternalUserFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/{userId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a service what an answer may be told of the person it asks for. */
        get: operations["getInternalUserProfile"];
        /** Makes the profile say what the facts say that are left. */
        put: operations["putInternalUserProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/internal/users/{userId}/profile/vector": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Notes that the profile has its vector, unless it changed meanwhile. */
        put: operations["putInternalUserProfileVector"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives this document: OpenAPI 3.1. */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the premade prompts, in your language where they are translated, and your own, by category. */
        get: operations["getPrompts"];
        put?: never;
        /** Makes a prompt of your own. */
        post: operations["postPrompts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the categories of prompts in their order, in your language where they are translated. */
        get: operations["getPromptsCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives all prompts of your own, to be kept or imported elsewhere. */
        get: operations["getPromptsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes every prompt of an export one of your own, or none of them. */
        post: operations["postPromptsImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives the JSON Schema of a file of prompts. */
        get: operations["getPromptsSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows a prompt, in your language where it is translated. */
        get: operations["getPrompt"];
        put?: never;
        post?: never;
        /** Deletes a prompt of your own with all its versions; conversations begun with it stay. */
        delete: operations["deletePrompt"];
        options?: never;
        head?: never;
        /** Changes a prompt of your own: the words become its next version, shown at once. */
        patch: operations["patchPrompt"];
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a copy of a prompt, in the words that you are shown, one of your own. */
        post: operations["postPromptCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/favourite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps a prompt among your favourites. */
        put: operations["putPromptFavourite"];
        post?: never;
        /** Takes a prompt out of your favourites. */
        delete: operations["deletePromptFavourite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fills a prompt with your values, or what your profile says, ready to be sent, and counts the use. */
        post: operations["postPromptUse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the versions of a prompt that you may change, the newest first. */
        get: operations["getPromptVersions"];
        put?: never;
        /** Keeps changed words as the next version, without showing it. */
        post: operations["postPromptVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prompts/{promptId}/versions/{version}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a version from now on, a new one or an earlier one; conversations that were begun keep theirs. */
        post: operations["postPromptVersionPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what was shared, to whoever has the link. */
        get: operations["getOneShared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes an account. */
        post: operations["postUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows your account. */
        get: operations["getUsersMe"];
        put?: never;
        post?: never;
        /** Deletes your account and everything that belongs to it; the receipt says how much of each kind. */
        delete: operations["deleteUsersMe"];
        options?: never;
        head?: never;
        /** Changes of your account what is named; the rest stays. */
        patch: operations["patchUsersMe"];
        trace?: never;
    };
    "/api/v1/users/me/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Downloads everything that is kept of the person as a zip file, which says in its README what is where. */
        get: operations["getUsersMeArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is known of you, with your own words for it. */
        get: operations["getUsersMeFacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Decides on many facts at once: all of them, or none. */
        patch: operations["patchUsersMeFacts"];
        trace?: never;
    };
    "/api/v1/users/me/facts/{factId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a fact, and does not read it again from the same words. */
        delete: operations["deleteUsersMeFact"];
        options?: never;
        head?: never;
        /** Confirms, rejects or corrects a fact; the profile follows. */
        patch: operations["patchUsersMeFact"];
        trace?: never;
    };
    "/api/v1/users/me/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Says whether you have a password, and by whom else you sign in. */
        get: operations["getUsersMeIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/identities/{identityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Disconnects a provider: nobody signs in to your account by it any more. */
        delete: operations["deleteUsersMeIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what is remembered, newest first, or finds it by meaning and by words. */
        get: operations["getUsersMeMemories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/memories/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows one thing that is remembered, and the answers that were given it. */
        get: operations["getUsersMeMemory"];
        put?: never;
        post?: never;
        /** Forgets one thing that is remembered; the message itself stays. */
        delete: operations["deleteUsersMeMemory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes your password, and signs out everywhere, here too. */
        put: operations["putUsersMePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows your profile. */
        get: operations["getUsersMeProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes of your profile what is named; the rest stays. */
        patch: operations["patchUsersMeProfile"];
        trace?: never;
    };
    "/api/v1/users/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the browsers in which you are signed in. */
        get: operations["getUsersMeSessions"];
        put?: never;
        post?: never;
        /** Signs out everywhere but here. */
        delete: operations["deleteUsersMeSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Signs out in one browser. */
        delete: operations["deleteUsersMeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your personal tokens, without the tokens themselves. */
        get: operations["getUsersMeTokens"];
        put?: never;
        /** Makes a personal token, and shows it this once. */
        post: operations["postUsersMeTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a personal token: it is let in no more. */
        delete: operations["deleteUsersMeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins with a second factor: a secret for your authenticator, shown this once. Personal tokens are not asked for codes. */
        post: operations["postUsersMeTotp"];
        /** Turns your second factor off, by a code of it or a recovery code. */
        delete: operations["deleteUsersMeTotp"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns your second factor on, by a first code of it, and shows your recovery codes this once. */
        post: operations["postUsersMeTotpConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/me/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what you used of the language models, and what is left. */
        get: operations["getUsersMeUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets another password with what the mailed link holds. */
        put: operations["putUsersPasswordReset"];
        /** Mails a link to choose another password; answers the same for an address that nobody has. */
        post: operations["postUsersPasswordReset"];
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
        Meta: {
            /** Format: date-time */
            timestamp: string;
            /** @description As in the header `x-request-id`. */
            request_id: string;
        };
        PageMeta: {
            /** Format: date-time */
            timestamp: string;
            /** @description As in the header `x-request-id`. */
            request_id: string;
            /** @description For the next page; null on the last. */
            next_cursor: string | null;
        };
        Problem: {
            /** @enum {string} */
            code: "malformed" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "too_large" | "unsupported_media_type" | "misdirected" | "invalid" | "limit_exceeded" | "internal" | "unavailable" | "timeout";
            /** @description What happened and what to do, for people. */
            message: string;
            /** @description Where in the request. */
            field?: string;
            /** @description The same request may succeed later. */
            retryable?: boolean;
        };
        Refusal: {
            data: null;
            meta: components["schemas"]["Meta"];
            errors: components["schemas"]["Problem"][];
        };
        ApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            /** @description Its first characters, to know it by. */
            prefix: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            last_used_at: string | null;
        };
        /** @description What is not named stays as it is. */
        ArrangePrompt: {
            archived?: boolean;
            featured?: boolean;
        };
        AskReset: {
            email: components["schemas"]["Email"];
        };
        /** @description A document that a person attached. Its text is quoted to the advisor as data, and remembered as what they said is. */
        AttachedFile: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @enum {string} */
            kind: "txt" | "md" | "pdf" | "docx";
            /** @description In bytes. */
            size: number;
            /** @description Null where the format knows no pages. */
            pages: number | null;
        };
        AuditEvent: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            /** @description Null where nobody had signed in, or a command of the operator's did it. */
            actor: components["schemas"]["AuditPerson"] | null;
            /** @description To whom or to what it was done. */
            subject: components["schemas"]["AuditPerson"] | null;
            /** @description The network it came from, cut to 24 bits of an IPv4 address, to 48 of an IPv6 one. */
            network: string | null;
            request_id: string | null;
            detail: {
                [key: string]: unknown;
            };
        };
        /** @description A person as the log shows them now: the log itself holds the id alone. */
        AuditPerson: {
            /** Format: uuid */
            id: string;
            /** @description Null where it is nobody's any more, or no person's. */
            email: string | null;
        };
        /** @description An entry as it is stored. */
        AuditRecord: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            action: string;
            network: string | null;
            request_id: string | null;
            detail: {
                [key: string]: unknown;
            };
            actor_id: string | null;
            subject_id: string | null;
        };
        /** @description A model is about to be asked on the person's budget. */
        BeginCall: {
            purpose: components["schemas"]["Purpose"];
            model: {
                name: string;
                label: string;
                is_offline: boolean;
            };
            /** @description What it can take. */
            input_tokens: number;
            output_tokens: number;
            /** Format: uuid */
            conversation_id?: string;
            /** Format: uuid */
            reply_id?: string;
        };
        /** @description Whoever has a password proves it. */
        BeginTotp: {
            current_password?: string;
        };
        /** @description A secret that only an authenticator keeps. */
        BegunTotp: {
            /** @description base32 */
            secret: string;
            /** @description `otpauth://totp/…`, to be shown as a square that an authenticator reads. */
            uri: string;
        };
        /** @description `own`: set for this person; `everybody`: what holds where nothing is set; null in both: no limit. */
        BudgetOf: {
            own: {
                tokens_day: number | null;
                tokens_month: number | null;
                usd_day: number | null;
                usd_month: number | null;
            };
            everybody: {
                tokens_day: number | null;
                tokens_month: number | null;
                usd_day: number | null;
                usd_month: number | null;
            };
        };
        CallBegun: {
            /** Format: uuid */
            id: string;
        };
        /** @description A category as people read it. */
        Category: {
            slug: components["schemas"]["PromptCategory"];
            name: string;
            /** @description Of the name. */
            language: components["schemas"]["Language"];
            /** @description It is out of use: no premade prompt stands under it, but perhaps one of your own. */
            is_archived: boolean;
        };
        /** @description Names in further languages than English, which is the one that counts: whoever reads another one is shown it. */
        CategoryNames: {
            de?: string;
            es?: string;
        };
        /** @description Names in further languages than English, which is the one that counts: whoever reads another one is shown it. */
        CategoryNamesInput: {
            de?: string;
            es?: string;
        };
        /** @description What is not named stays as it is. */
        ChangeCategory: {
            name?: string;
            /** @description All of them: a language that is left out here is translated no more. */
            translations?: components["schemas"]["CategoryNamesInput"];
            base_version: number;
        };
        /** @description One thing done to several conversations; those that are not there (any more) are passed over. */
        ChangeConversations: {
            /** @constant */
            action: "delete";
            ids: string[];
        } | {
            /** @constant */
            action: "archive";
            ids: string[];
        } | {
            /** @constant */
            action: "tag";
            ids: string[];
            tag: string;
        };
        ChangePassword: {
            current_password: string;
            new_password: components["schemas"]["NewPassword"];
            /** @description Where a second factor is on. */
            code?: string;
        };
        /** @description The conversations that were there. */
        ChangedConversations: {
            ids: string[];
        };
        /** @description One thing that a text says of a person, with the place where it says it. */
        Claim: {
            /** @enum {string} */
            subject: "self" | "other";
            predicate: components["schemas"]["Predicate"];
            /** @description The canonical name: "Go", "Senior", "Data engineer"; of `years` the quantity in digits: "6", "1.5". */
            value: string;
            /** @description Years, to one decimal; null for every predicate but `years`. */
            quantity: number | null;
            /** @description What the years are of: a skill, a role or a field; null means the career as a whole. */
            of: string | null;
            modality: components["schemas"]["Modality"];
            /** @description UTF-16 offsets of the sentence or clause that says so, `end` exclusive. */
            start: number;
            end: number;
            confidence: number;
            /**
             * @description `document`: read from a pasted résumé, to be proposed and never taken for said.
             * @enum {string}
             */
            origin: "statement" | "document";
        };
        Cohort: {
            /**
             * Format: date
             * @description The Monday of the week in which these people came.
             */
            week: string;
            people: number;
            /** @description How many of them were active in that week and in each one after it. */
            active: number[];
        };
        /** @description Whether the newer of two versions helped more often; `unclear` also while too few rated one of them. */
        Comparison: {
            /** Format: uuid */
            prompt_id: string;
            version: number;
            against: number;
            /** @enum {string} */
            verdict: "better" | "worse" | "unclear";
            /** @description How many points of share lie between them, with 95 % confidence; null while too few rated one of them. */
            difference: {
                share: number;
                low: number;
                high: number;
            } | null;
            /** @description Ratings that each needs before anything is said. */
            fewest_ratings: number;
        };
        Conversation: {
            /** Format: uuid */
            id: string;
            title: string;
            pinned: boolean;
            archived: boolean;
            /** @description Nothing of it is remembered, and at `expires_at` it is gone. */
            temporary: boolean;
            tags: string[];
            expires_at: string | null;
            message_count: number;
            /** @description It was brought along from elsewhere. */
            imported: boolean;
            /** @description A reply is being written in it at this moment. */
            replying: boolean;
            /** @description Its last reply came to an end and was not seen since, or the person marked it so. */
            unread: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            last_message_at: string | null;
        };
        /** @description A conversation with all that is shown of it. */
        ConversationExport: {
            conversation: components["schemas"]["Conversation"];
            messages: components["schemas"]["Message"][];
        };
        CreateToken: {
            name: string;
            scopes: components["schemas"]["Scope"][];
            expires_in_days: number;
        };
        /** @description What the desk's first page and its page on the system show, on the wire. Days and weeks are of UTC. */
        Day: {
            /** Format: date */
            day: string;
            active_people: number;
            new_people: number;
            conversations: number;
            messages: number;
            replies: number;
            failed_replies: number;
            thumbs_up: number;
            thumbs_down: number;
            /** @description Milliseconds; null on a day without a reply. */
            first_token_p50_ms: number | null;
            first_token_p95_ms: number | null;
            /** @description Of all models together. */
            tokens: number;
            cost_usd: number;
        };
        /** @description A decision on a fact, or its right value (years are a number), which confirms it. */
        DecideFact: {
            /** @enum {string} */
            status?: "confirmed" | "rejected";
            value?: string | number;
        };
        /** @description Decisions on many facts at once: all of them, or none. */
        DecideFacts: {
            /** @default [] */
            confirmed: string[];
            /** @default [] */
            rejected: string[];
        };
        /** @description The new words of a message that was sent; the rest of it is as it was. */
        EditMessage: {
            /** Format: uuid */
            id?: string;
            text: string;
        };
        /** @description How many versions of premade prompts were counted. */
        EffectsCounted: {
            versions: number;
        };
        /** Format: email */
        Email: string;
        /** @description What a call took in the end. */
        EndCall: {
            model: {
                name: string;
                label: string;
                is_offline: boolean;
            };
            /** @enum {string} */
            outcome: "complete" | "stopped" | "failed" | "lost";
            error_code: string | null;
            input_tokens: number;
            output_tokens: number;
            is_estimated: boolean;
            first_token_ms: number | null;
            duration_ms: number | null;
        };
        /** @description `version`: the one that was tried goes to everybody. `against`: everybody gets the other one back. */
        EndSplit: {
            /** @enum {string} */
            keep: "version" | "against";
        };
        /** @description How many sessions were ended. */
        EndedSessions: {
            ended: number;
        };
        /** @description How much of each kind was erased. */
        Erased: {
            conversations: number;
            messages: number;
            summaries: number;
            vectors: number;
            documents: number;
            document_bytes: number;
            memory_receipts: number;
            shared_links: number;
            imports: number;
            prompts: number;
            prompt_uses: number;
            facts: number;
            sessions: number;
            tokens: number;
            model_calls: number;
        };
        /** @description How much of each kind was erased. */
        ErasedInput: {
            conversations: number;
            messages: number;
            summaries: number;
            vectors: number;
            documents: number;
            document_bytes: number;
            memory_receipts: number;
            shared_links: number;
            imports: number;
            prompts: number;
            prompt_uses: number;
            facts: number;
            sessions: number;
            tokens: number;
            model_calls: number;
        };
        /** @description `stands`: this account was erased by us, then and so. */
        ErasureCheck: {
            stands: boolean;
        };
        /** @description What whoever deleted their account may keep: it says nothing of them, and can be checked against what we keep. */
        ErasureReceipt: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            erased_at: string;
            erased: components["schemas"]["Erased"];
            /** @description SHA-256 of all the rest, in hexadecimal. */
            hash: string;
        };
        /** @description What whoever deleted their account may keep: it says nothing of them, and can be checked against what we keep. */
        ErasureReceiptInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            erased_at: string;
            erased: components["schemas"]["ErasedInput"];
            /** @description SHA-256 of all the rest, in hexadecimal. */
            hash: string;
        };
        /** @description What an answer must be like. Words are counted as people count them. */
        Expectations: {
            /**
             * @description Each of these stands in it, in whichever case.
             * @default []
             */
            mentions: string[];
            /** @default [] */
            avoids: string[];
            /**
             * @description It asks the person something.
             * @default false
             */
            asks: boolean;
            /** @default 20 */
            shortest: number;
            /** @default 1500 */
            longest: number;
        };
        /** @description What an answer must be like. Words are counted as people count them. */
        ExpectationsInput: {
            /**
             * @description Each of these stands in it, in whichever case.
             * @default []
             */
            mentions: string[];
            /** @default [] */
            avoids: string[];
            /**
             * @description It asks the person something.
             * @default false
             */
            asks: boolean;
            /** @default 20 */
            shortest: number;
            /** @default 1500 */
            longest: number;
        };
        /**
         * @description The shapes of the Users service on the wire: what it accepts and what it answers.
         * @enum {string}
         */
        ExperienceLevel: "junior" | "mid" | "senior";
        /** @description One thing known of the person, and where from. */
        Fact: {
            /** Format: uuid */
            id: string;
            /**
             * @description `summary`: what the person wrote of themselves.
             * @enum {string}
             */
            predicate: "skill" | "level" | "years" | "role" | "goal" | "employer" | "education" | "location" | "language" | "salary" | "summary";
            modality: components["schemas"]["Modality"];
            value: string;
            /** @description Of `years`: how many, and what of; `of` null is the career as a whole. */
            quantity: number | null;
            of: string | null;
            /** @description `of` as people say it: "as a nurse", "of Go". */
            of_words: string | null;
            /** @description What was extracted, where the person corrected it. */
            said_value: string | null;
            status: components["schemas"]["FactStatus"];
            /**
             * @description `document`: read in a pasted résumé. `person`: typed into the profile.
             * @enum {string}
             */
            origin: "statement" | "document" | "person";
            confidence: number;
            /** @description Whether the profile says so now: it is confirmed, or sure enough and not in dispute. */
            counts: boolean;
            /** @description In how many places the person said the same: messages, and their profile. */
            said_in: number;
            /** @description The fact that it contradicts, where the person has to say which is right. */
            contradicts: string | null;
            /** @description The person's own words, and where they stand; null for what was typed into the profile. */
            quote: string | null;
            start: number | null;
            end: number | null;
            message_id: string | null;
            conversation_id: string | null;
            /** Format: date-time */
            said_at: string;
            valid_from: string | null;
            valid_to: string | null;
            /** Format: date-time */
            recorded_at: string;
            decided_at: string | null;
        };
        /** @enum {string} */
        FactStatus: "proposed" | "confirmed" | "rejected" | "superseded";
        /** @description What was newly noted in a conversation, and what stands against it. */
        FactsNoted: {
            facts: components["schemas"]["Fact"][];
            against: components["schemas"]["Fact"][];
        };
        /** @description What a person thinks of an answer. */
        Feedback: {
            /** @enum {string} */
            value: "up" | "down";
            reason?: string;
        };
        /** @description What a person thinks of an answer. */
        FeedbackInput: {
            /** @enum {string} */
            value: "up" | "down";
            reason?: string;
        };
        /** @description The filled prompt, ready to be sent as a message. */
        FilledPrompt: {
            /** Format: uuid */
            prompt_id: string;
            version: number;
            text: string;
            /** @description Of the template; null for one's own. */
            language: components["schemas"]["Language"] | null;
        };
        /** @description Which of these messages are remembered, and which others hold these words. */
        FindRemembered: {
            ids: string[];
            words: string;
            limit: number;
        };
        ForkConversation: {
            /**
             * Format: uuid
             * @description The last message that goes along.
             */
            message_id: string;
            /**
             * Format: uuid
             * @description Of the new conversation.
             */
            id?: string;
        };
        /** @description A conversation by its title, or a message in its thread. */
        Found: {
            /** @constant */
            kind: "title";
            /** Format: uuid */
            conversation_id: string;
            title: components["schemas"]["MarkedText"];
            archived: boolean;
            replying: boolean;
            unread: boolean;
            last_message_at: string | null;
        } | {
            /** @constant */
            kind: "message";
            /** Format: uuid */
            conversation_id: string;
            conversation_title: string;
            archived: boolean;
            /** Format: uuid */
            message_id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            snippet: components["schemas"]["MarkedText"];
            passage: {
                start: number;
                end: number;
            } | null;
            /** Format: date-time */
            created_at: string;
        };
        Gate: {
            version: number;
            /**
             * @description `failed`: the checks could not be made.
             * @enum {string}
             */
            state: "running" | "passed" | "blocked" | "failed";
            /** @description Whether the version may be published as it stands. */
            is_open: boolean;
            /** @description The golden conversations are others by now: it has to be checked again. */
            is_outdated: boolean;
            against: number | null;
            model: string;
            /** @description English first; a translation that people are not shown is left out. */
            languages: components["schemas"]["Language"][];
            /** @description Of the golden conversations in all languages. */
            done: number;
            total: number;
            checks: components["schemas"]["GateCheck"][];
            answers: components["schemas"]["GateAnswer"][];
            failure: string | null;
            override_reason: string | null;
            /** Format: date-time */
            asked_at: string;
            ended_at: string | null;
        };
        GateAnswer: {
            golden: string;
            /**
             * @description Of the version's words that the blanks are filled in.
             * @default en
             */
            language: components["schemas"]["Language"];
            /** @description What is said with the blanks filled; null where they cannot be. */
            question: string | null;
            /** @description Null also where only the blanks were filled: the offline advisor reads English alone. */
            answer: string | null;
            /** @description What the version that people see answers to the same; null where it has other blanks, or people see none, and in other languages than English. */
            published: string | null;
            checks: components["schemas"]["GateCheck"][];
        };
        GateCheck: {
            /** @enum {string} */
            name: "blanks" | "instructions" | "filled" | "left_open" | "answered" | "length" | "asks" | "mentions" | "avoids" | "refusal";
            /**
             * @description Whose words it is about; null where it is about those of all.
             * @default null
             */
            language: components["schemas"]["Language"] | null;
            passed: boolean;
            /** @description In a sentence that a person may read. */
            detail: string;
        };
        Golden: {
            name: string;
            /** @default {} */
            values: {
                [key: string]: string;
            };
            expects: components["schemas"]["Expectations"];
            /** Format: uuid */
            id: string;
            /** @description It comes with the product: an update changes it, nobody else does. */
            is_premade: boolean;
        };
        GoldenWords: {
            name: string;
            /**
             * @description By the blank's name, as a person would fill it in.
             * @default {}
             */
            values: {
                [key: string]: string;
            };
            /** @default {} */
            expects: components["schemas"]["ExpectationsInput"];
        };
        /** @description How those who rated an answer in a conversation begun with it found it; null while too few did. */
        Helped: {
            ratings: number;
            /** @description 0 to 1, and where it lies with 95 % confidence (Wilson). */
            share: number;
            low: number;
            high: number;
        };
        /** @description Somebody as a provider knows them. */
        Identity: {
            /** Format: uuid */
            id: string;
            provider: components["schemas"]["Provider"];
            /** @description As the provider last said it, proven or not. */
            email: string | null;
            /** Format: date-time */
            connected_at: string;
            last_used_at: string | null;
        };
        /** @description Conversations of ChatGPT that a person brings along. */
        Import: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "reading" | "ready" | "running" | "done" | "undoing";
            /** @description How many conversations its file has, how many were chosen, and how many of those are here. */
            total: number;
            chosen: number;
            done: number;
            /** Format: date-time */
            created_at: string;
        };
        /** @description One conversation of an import's file, as it is looked at before. */
        ImportItem: {
            source_id: string;
            title: string;
            /** Format: date-time */
            started_at: string;
            /** Format: date-time */
            ended_at: string;
            message_count: number;
            /** @description It is here already, and is not taken over again. */
            known: boolean;
        };
        /** @description An import, and what its file holds. */
        ImportWithItems: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "reading" | "ready" | "running" | "done" | "undoing";
            total: number;
            chosen: number;
            done: number;
            /** Format: date-time */
            created_at: string;
            items: components["schemas"]["ImportItem"][];
        };
        /** @description False when the profile changed since. */
        IsCurrent: {
            is_current: boolean;
        };
        Job: {
            /** Format: uuid */
            id: string;
            /** @description The function's name: `embed-messages`. */
            function: string;
            /**
             * @description `parked`: failed for good. `running`: a process works on it now. `waiting`: for its time, a place or an event.
             * @enum {string}
             */
            state: "parked" | "running" | "waiting";
            /** @description What happened that it is about, and the ids it was told. */
            event: string;
            ids: {
                [key: string]: string;
            };
            /** @description Why it is parked, in our own words. */
            failure: {
                name: string;
                message: string;
            } | null;
            /** Format: date-time */
            created_at: string;
            parked_at: string | null;
            /** @description How often the step at hand was tried in vain, and when it is tried next; null when parked. */
            attempts: number | null;
            next_at: string | null;
        };
        JobsOverview: {
            /**
             * @description `server`: runs live on the Inngest server that the settings name, and only its own pages show them.
             * @enum {string}
             */
            executor: "embedded" | "server";
            /** @description What happened and was not handed to the queue yet. */
            outbox: {
                waiting: number;
                attempts: number;
                oldest_at: string | null;
            };
            /** @description By function, those with parked runs first. Empty on a server. */
            functions: {
                function: string;
                parked: number;
                running: number;
                waiting: number;
            }[];
            /** @description Parked first, newest first; then what runs, then what waits. At most `limit`; `functions` counts them all. */
            jobs: components["schemas"]["Job"][];
        };
        /** @description An account with all that an answer is told of the person. */
        KnownPerson: {
            me: components["schemas"]["Me"];
            profile: components["schemas"]["Profile"];
            /** @description What stands in no field of the profile, as people read it. */
            outlook: {
                roles: string[];
                goals: string[];
                learning: string[];
                lacks: string[];
                past: string[];
                more: string[];
            };
            /** @description The messages that told it. */
            sources: string[];
        };
        /**
         * @description The words of a premade prompt in further languages than English, which is the one that counts.
         * @enum {string}
         */
        Language: "en" | "de" | "es";
        /** @description The same in the list of an administrator's. */
        ManagedCategory: {
            slug: components["schemas"]["PromptCategory"];
            name: string;
            translations: components["schemas"]["CategoryNames"];
            /** @description Premade ones, in every state, that stand under it. */
            prompts: number;
            /** @description A version of a premade prompt names it, perhaps an earlier one: it is retired only with another to take them. */
            is_used: boolean;
            is_archived: boolean;
            /** @description Where its premade prompts stand while it is retired. */
            moved_to: components["schemas"]["PromptCategory"] | null;
            /** @description How often it was changed, from 1. */
            version: number;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description The profile as it stood at `updated_at` has its vector, by this model. */
        MarkEmbedded: {
            model: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A text in pieces, those marked that hold the words looked for. */
        MarkedText: {
            text: string;
            marked: boolean;
        }[];
        Me: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            preferences: {
                [key: string]: unknown;
            };
            /** @description Since when nothing is remembered or recalled; null while memory is on. */
            memory_paused_at: string | null;
            /** Format: date-time */
            created_at: string;
        };
        /** @description One thing that is remembered: a message, quoted. Its id is the message's. */
        Memory: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            quote: string;
            /** @description Where the quote stands in its message, in UTF-16 units; null when it is the beginning or was found by its words. */
            passage: {
                start: number;
                end: number;
            } | null;
            /** Format: date-time */
            created_at: string;
            conversation: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            /** @description How many answers were given it. */
            uses: number;
            /** @description Nothing recalls it yet, because something failed on our side; it is tried again. */
            failed: boolean;
        };
        /** @description An answer that was given a memory, and the question it answered. */
        MemoryUsage: {
            /** Format: uuid */
            reply_id: string;
            conversation: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            question: string;
            /** Format: date-time */
            created_at: string;
        };
        MemoryWithUses: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            quote: string;
            passage: {
                start: number;
                end: number;
            } | null;
            /** Format: date-time */
            created_at: string;
            conversation: {
                /** Format: uuid */
                id: string;
                title: string;
            };
            uses: number;
            failed: boolean;
            used_in: components["schemas"]["MemoryUsage"][];
        };
        Message: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversation_id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            sequence: number;
            text: string;
            status: components["schemas"]["MessageStatus"];
            /** @description The reply's model as people know it; null for a person's message. */
            model: string | null;
            /** @description Null for a person's message, for a reply that is being written, and where the model was not asked. */
            usage: components["schemas"]["ReplyUsage"] | null;
            /** @description Set when status is `failed`. */
            error: components["schemas"]["ReplyError"] | null;
            prompt_id: string | null;
            /** @description How many items of memory this reply was given, passages and the profile; 0 for a person's message. */
            memory_count: number;
            /** @description False when it was said in a temporary conversation, while memory was paused, or was forgotten since. */
            remembered: boolean;
            /** @description Of the wordings of this message, or the answers to one question, the how manieth this is, oldest first; from 1. */
            version: number;
            versions: number;
            /** @description What the person thinks of this answer. */
            feedback: components["schemas"]["Feedback"] | null;
            /** @description Nothing recalls it yet, because something failed on our side; it is tried again. */
            memory_failed: boolean;
            /** @description Documents that came with a person's message. */
            files: components["schemas"]["AttachedFile"][];
            /** Format: date-time */
            created_at: string;
        };
        /**
         * @description A reply is in exactly one of these; a person's message is always `complete`.
         * @enum {string}
         */
        MessageStatus: "streaming" | "complete" | "stopped" | "interrupted" | "failed";
        /** @description One wording of a message, or one answer to a question; exactly one of them is shown in the thread. */
        MessageVersion: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversation_id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            sequence: number;
            text: string;
            status: components["schemas"]["MessageStatus"];
            model: string | null;
            usage: components["schemas"]["ReplyUsage"] | null;
            error: components["schemas"]["ReplyError"] | null;
            prompt_id: string | null;
            memory_count: number;
            remembered: boolean;
            version: number;
            versions: number;
            feedback: components["schemas"]["Feedback"] | null;
            memory_failed: boolean;
            files: components["schemas"]["AttachedFile"][];
            /** Format: date-time */
            created_at: string;
            shown: boolean;
        };
        Metrics: {
            /** @description Null until the first count. */
            counted_at: string | null;
            /** @description People who wrote something on at least one of these days. */
            active_people: number;
            people: number;
            /** @description The oldest first, none left out. */
            days: components["schemas"]["Day"][];
            models: components["schemas"]["ModelFigures"][];
            retention: components["schemas"]["Cohort"][];
        };
        /**
         * @description How it holds: now, being learned, wished for, once and no more, or said not to be so.
         * @enum {string}
         */
        Modality: "has" | "learning" | "wants" | "had" | "lacks";
        ModelFigures: {
            model: string;
            calls: number;
            failed: number;
            input_tokens: number;
            output_tokens: number;
            /** @description Of both, what the model did not say: by the length of the text, or what was held where the process died. */
            estimated_tokens: number;
            cost_usd: number;
            /** @description Calls without a known price, which the cost leaves out. */
            unpriced: number;
        };
        ModelUsage: {
            /** @description As people read it: "Offline advisor". */
            model: string;
            purpose: components["schemas"]["Purpose"];
            calls: number;
            failed: number;
            input_tokens: number;
            output_tokens: number;
            /** @description Of both, what the model did not say: by the length of the text, or what was held where the process died. */
            estimated_tokens: number;
            usd: number;
            /** @description Calls whose price is not known: the sum leaves them out. */
            unpriced: number;
        };
        /** @description The token itself is answered once, when it is made. */
        NewApiToken: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: components["schemas"]["Scope"][];
            prefix: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            expires_at: string;
            last_used_at: string | null;
            token: string;
        };
        NewCategory: {
            /** @description It never changes; left out, it is made of the name. */
            slug?: components["schemas"]["PromptCategory"];
            name: string;
            /** @default {} */
            translations: components["schemas"]["CategoryNamesInput"];
        };
        /** @description NIST SP 800-63B-4: at least 15 characters where the password is the only factor, no composition rules. */
        NewPassword: string;
        /** @description A link that was just made: `token` is its secret part, shown this once. */
        NewShare: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversation_id: string;
            title: string;
            message_count: number;
            /** Format: date-time */
            shared_at: string;
            token: string;
        };
        /** @description What one message of the person's claims of them. */
        NoteFacts: {
            /** Format: uuid */
            message_id: string;
            /** @description SHA-256 of the message as it was read, in hex: one that reads otherwise by now yields nothing. */
            text_hash: string;
            claims: components["schemas"]["Claim"][];
        };
        /** @description What a message has yielded so far. */
        NotedFact: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            predicate: "skill" | "level" | "years" | "role" | "goal" | "employer" | "education" | "location" | "language" | "salary" | "summary";
            modality: components["schemas"]["Modality"];
            value: string;
            of: string | null;
            start: number | null;
            end: number | null;
            /** @enum {string} */
            origin: "statement" | "document" | "person";
            confidence: number;
        };
        /** @description What was noted of the person from one conversation. */
        Notes: {
            facts: components["schemas"]["Fact"][];
            /** @description What stands against those of them that are in dispute. */
            against: components["schemas"]["Fact"][];
            /** @description Messages that are still to be read. */
            waiting: string[];
            /** @description Messages in a language that their reader does not know: BCP 47, `und` when nobody can tell. */
            unread: {
                /** Format: uuid */
                message_id: string;
                language: string;
            }[];
        };
        OrderCategories: {
            /** @description Every category in use, each once, in the order in which people are to see them. */
            slugs: components["schemas"]["PromptCategory"][];
            /** @description The order that this one takes the place of, as it was seen. */
            replaces: components["schemas"]["PromptCategory"][];
        };
        /** @description Premade prompts in the order in which people are to see them, within their categories. */
        OrderPrompts: {
            ids: string[];
        };
        OverrideGate: {
            reason: string;
        };
        OwnUsage: {
            day: {
                tokens: number;
                usd: number;
                tokens_limit: number | null;
                usd_limit: number | null;
                /** Format: date-time */
                renews_at: string;
            };
            month: {
                tokens: number;
                usd: number;
                tokens_limit: number | null;
                usd_limit: number | null;
                /** Format: date-time */
                renews_at: string;
            };
            models: components["schemas"]["ModelUsage"][];
            requests: {
                /** @enum {string} */
                kind: "reads" | "writes" | "replies" | "uploads" | "exports";
                limit: number;
                left: number;
                renews_at: string | null;
            }[];
        };
        PersonDetail: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            disabled_at: string | null;
            /** Format: date-time */
            created_at: string;
            last_seen_at: string | null;
            tokens_month: number;
            cost_month_usd: number;
            sessions: number;
            tokens: number;
            /** @description Codes are asked of them when they sign in. */
            second_factor: boolean;
            usage: components["schemas"]["Usage"];
            budget: components["schemas"]["BudgetOf"];
        };
        /** @description People as an administrator sees them: who they are and what they use, nothing that they wrote. */
        PersonRow: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            /** @enum {string} */
            role: "user" | "admin";
            disabled_at: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description When a browser of theirs was last seen; null while they are signed in nowhere. */
            last_seen_at: string | null;
            /** @description Of this month (UTC). */
            tokens_month: number;
            cost_month_usd: number;
        };
        /**
         * @description What a claim is about. `goal`: what the person wants to be or do next; a skill they want is a `skill`.
         * @enum {string}
         */
        Predicate: "skill" | "level" | "years" | "role" | "goal" | "employer" | "education" | "location" | "language" | "salary";
        /** @description The same of a premade prompt, which people read in their own language where it is translated. */
        PremadeContent: {
            title: string;
            /** @default  */
            description: string;
            category: components["schemas"]["PromptCategory"];
            template: string;
            /** @default [] */
            slots: components["schemas"]["SlotInput"][];
            /** @default  */
            instructions: string;
            /** @default [] */
            tags: string[];
            /** @default {} */
            translations: components["schemas"]["Translations"];
        };
        /** @description A premade prompt in the list of an administrator's. */
        PremadePrompt: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            category: components["schemas"]["PromptCategory"];
            tags: string[];
            state: components["schemas"]["PromptState"];
            is_featured: boolean;
            /** @description People see this one; of a draft nobody sees it. */
            version: number;
            /** @description Above `version`: there are words that nobody was shown yet, or an earlier version was brought back. */
            latest_version: number;
            /** @description How the newest words, shown or not, are translated. */
            translations: {
                de: components["schemas"]["TranslationState"];
                es: components["schemas"]["TranslationState"];
            };
            /** @description What goes live by itself, within a minute of its time; null where nothing does. */
            schedule: components["schemas"]["PromptSchedule"] | null;
            uses: number;
            helped: components["schemas"]["Helped"] | null;
            /** Format: date-time */
            updated_at: string;
        };
        Profile: {
            skills: string[];
            experience_level: components["schemas"]["ExperienceLevel"] | null;
            years_experience: number | null;
            profile_summary: string | null;
            /** @description Who wrote the summary: the person, or we from what is known; null without one. */
            summary_source: ("person" | "facts") | null;
            metadata: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            updated_at: string;
        };
        /**
         * @description What of a profile can fill a blank.
         * @enum {string}
         */
        ProfilePart: "name" | "skills" | "level" | "years" | "summary";
        Prompt: {
            /** Format: uuid */
            id: string;
            title: string;
            description: string;
            /** @description Of a premade prompt the one in use under which it stands; of one's own also a retired one. */
            category: components["schemas"]["PromptCategory"];
            /** @description How the category reads in the language that was asked for, or in English. */
            category_name: string;
            template: string;
            slots: components["schemas"]["ShownSlot"][];
            /** @description Of these words; null for one's own, of which nobody says it. */
            language: components["schemas"]["Language"] | null;
            tags: string[];
            /** @description Of one's own; null for a premade one. */
            instructions: string | null;
            is_premade: boolean;
            is_favourite: boolean;
            is_featured: boolean;
            /** @description The one that is shown, and the highest there is. */
            version: number;
            latest_version: number;
            /** @description Of a premade prompt: by everybody. */
            uses: number;
            helped: components["schemas"]["Helped"] | null;
            /** Format: date-time */
            updated_at: string;
        };
        PromptAnalytics: {
            /** @description When the job counted last; null before it did. */
            counted_at: string | null;
            versions: components["schemas"]["VersionEffect"][];
            /** @description Each version that was shown against the one shown before it. */
            comparisons: components["schemas"]["Comparison"][];
        };
        /**
         * @description The slug of a category, which never changes. Administrators add, rename and retire categories: a client takes each that it does not know for one more. `GET /prompts/categories` says which there are, and how they read.
         * @example career-paths
         * @example skill-gaps
         * @example resume
         */
        PromptCategory: string;
        /** @description What a prompt says, and how it is found: the whole of a version. */
        PromptContent: {
            title: string;
            /** @default  */
            description: string;
            category: components["schemas"]["PromptCategory"];
            /** @description What the person will say, with `{{slot}}` where a value goes. */
            template: string;
            /** @default [] */
            slots: components["schemas"]["Slot"][];
            /**
             * @description What the advisor is told about a good answer. Of one's own prompt it is a wish below the advisor's rules.
             * @default
             */
            instructions: string;
            /** @default [] */
            tags: string[];
        };
        /** @description What a prompt says, and how it is found: the whole of a version. */
        PromptContentInput: {
            title: string;
            /** @default  */
            description: string;
            category: components["schemas"]["PromptCategory"];
            /** @description What the person will say, with `{{slot}}` where a value goes. */
            template: string;
            /** @default [] */
            slots: components["schemas"]["SlotInput"][];
            /**
             * @description What the advisor is told about a good answer. Of one's own prompt it is a wish below the advisor's rules.
             * @default
             */
            instructions: string;
            /** @default [] */
            tags: string[];
        };
        /** @description Prompts as a file, to be kept or given to somebody else. */
        PromptExport: {
            /** @constant */
            format: "career-advisor/prompts";
            /** @constant */
            version: 1;
            prompts: components["schemas"]["PromptContent"][];
        };
        /** @description The same to be taken over, with something in it. */
        PromptFile: {
            /** @constant */
            format: "career-advisor/prompts";
            /** @constant */
            version: 1;
            prompts: components["schemas"]["PromptContentInput"][];
        };
        /** @description What the advisor is told of a prompt; null where the person sees none. */
        PromptForAdvice: {
            title: string;
            category: string;
            instructions: string;
            is_premade: boolean;
        } | null;
        /** @description A version that goes live by itself, and when. */
        PromptSchedule: {
            version: number;
            /** Format: date-time */
            at: string;
        };
        /**
         * @description The shapes of what administrators do with premade prompts.
         * @enum {string}
         */
        PromptState: "draft" | "published" | "archived";
        PromptVersion: {
            title: string;
            /** @default  */
            description: string;
            category: components["schemas"]["PromptCategory"];
            template: string;
            /** @default [] */
            slots: components["schemas"]["Slot"][];
            /** @default  */
            instructions: string;
            /** @default [] */
            tags: string[];
            version: number;
            note: string;
            /** @description Of a premade prompt: the administrator's name; null where it came with the product, or it is one's own. */
            edited_by: string | null;
            /** Format: date-time */
            created_at: string;
            published_at: string | null;
            is_shown: boolean;
            translations: components["schemas"]["StandingTranslations"];
        };
        /**
         * @description Who else may say who somebody is.
         * @enum {string}
         */
        Provider: "cognito" | "linkedin";
        /**
         * @description What a person's questions to language models took, and what they may take. Money in US dollars.
         * @enum {string}
         */
        Purpose: "reply" | "summary" | "facts" | "suggestions" | "gate" | "title";
        /** @description A question by its words and by its meaning. */
        RecallFor: {
            vector: number[];
            question: string;
            limit: number;
            /** @description Messages that are read anyway. */
            except: string[];
        };
        /** @description A part of a past message that may help to answer. */
        RecalledPassage: {
            /** Format: uuid */
            message_id: string;
            /** Format: uuid */
            conversation_id: string;
            conversation_title: string;
            /** @enum {string} */
            role: "user" | "assistant";
            text: string;
            start: number;
            end: number;
            /** @description The part of it that answers best; an older build of the service leaves it out. */
            hit?: {
                start: number;
                end: number;
            };
            score: number;
            /** Format: date-time */
            said_at: string;
            /** @description The beginning of what was answered to it. */
            answer: {
                /** Format: uuid */
                message_id: string;
                text: string;
                /** Format: date-time */
                said_at: string;
            } | null;
        };
        /** @description What was injected into one answer. */
        Receipt: {
            /** Format: uuid */
            reply_id: string;
            items: components["schemas"]["ReceiptItem"][];
        };
        /** @description What one turn tells the browser beside its text: the memory it used, its title, its error. */
        ReceiptItem: {
            rank: number;
            /**
             * @description `passage`: from a past message. `profile`: the person's profile.
             * @enum {string}
             */
            kind: "passage" | "profile";
            /** @description Cosine similarity in [-1, 1]; null for the profile. */
            score: number | null;
            text: string;
            source: {
                /** Format: uuid */
                conversation_id: string;
                conversation_title: string;
                /** Format: uuid */
                message_id: string;
                /** @enum {string} */
                role: "user" | "assistant";
                /** Format: date-time */
                created_at: string;
                start: number;
                end: number;
            } | null;
        };
        /** @description Each is good once, in the place of a code. */
        RecoveryCodes: {
            recovery_codes: string[];
        };
        Register: {
            email: components["schemas"]["Email"];
            password: components["schemas"]["NewPassword"];
            name?: string;
        };
        /** @description An account as it was just made. */
        Registered: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
        };
        /** @description A remembered message, quoted. */
        Remembered: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            role: "user" | "assistant";
            quote: string;
            /** Format: date-time */
            said_at: string;
            /** Format: uuid */
            conversation_id: string;
            conversation_title: string;
            uses: number;
            /** @description It has no vectors, because the model could not make them. */
            is_refused: boolean;
        };
        RememberedFound: {
            known: components["schemas"]["Remembered"][];
            worded: components["schemas"]["Remembered"][];
        };
        RememberedPage: {
            items: components["schemas"]["Remembered"][];
            next_cursor: string | null;
        };
        RememberedWithUses: {
            memory: components["schemas"]["Remembered"];
            uses: {
                /** Format: uuid */
                reply_id: string;
                /** Format: uuid */
                conversation_id: string;
                conversation_title: string;
                question: string;
                /** Format: date-time */
                answered_at: string;
            }[];
        };
        ReplyError: {
            code: components["schemas"]["ReplyErrorCode"];
            message: string;
            retryable: boolean;
        };
        /**
         * @description Why a reply failed, typed so that a client can act on it: `llm_*` is the model's doing, the others are ours.
         * @enum {string}
         */
        ReplyErrorCode: "llm_unavailable" | "llm_timeout" | "llm_rate_limited" | "llm_invalid" | "llm_filtered" | "budget_exceeded" | "unavailable" | "internal";
        /** @description The Server-Sent Events of a reply: the AI SDK's UI message stream (`data: {json}\n\n`, closed by `data: [DONE]`), so any of its clients can read it. Parts named `data-*` are ours. */
        ReplyEvent: {
            /** @constant */
            type: "start";
            /** Format: uuid */
            messageId: string;
        } | {
            /** @constant */
            type: "data-turn";
            data: {
                /** Format: uuid */
                user_message_id: string;
                /** Format: uuid */
                reply_id: string;
                model: string;
            };
        } | {
            /** @constant */
            type: "data-receipt";
            data: components["schemas"]["Receipt"];
        } | {
            /** @constant */
            type: "data-title";
            data: {
                /** Format: uuid */
                conversation_id: string;
                title: string;
            };
        } | {
            /** @constant */
            type: "text-start";
            id: string;
        } | {
            /** @constant */
            type: "text-delta";
            id: string;
            delta: string;
        } | {
            /** @constant */
            type: "text-end";
            id: string;
        } | {
            /** @constant */
            type: "data-status";
            data: {
                /** @enum {string} */
                status: "complete" | "stopped" | "interrupted" | "failed";
            };
        } | {
            /** @constant */
            type: "data-error";
            data: {
                code: string;
                message: string;
                retryable: boolean;
                request_id: string | null;
            };
        } | {
            /** @constant */
            type: "error";
            errorText: string;
        } | {
            /** @constant */
            type: "finish";
        };
        /** @description What one reply took of its model. */
        ReplyUsage: {
            input_tokens: number;
            output_tokens: number;
            /** @description The model did not say: counted from the length of the text. */
            estimated: boolean;
            /** @description Until its first word; null where none came. */
            first_token_ms: number | null;
            duration_ms: number;
            /** @description US dollars; 0 for the offline advisor, null where no price is known. */
            cost_usd: number | null;
        };
        ResetPassword: {
            token: string;
            new_password: components["schemas"]["NewPassword"];
        };
        Retention: {
            keep_days: number | null;
            /** @description How many conversations are unused for so long now, and end within the hour. */
            ending: number;
        };
        RetireCategory: {
            /**
             * @description Where its premade prompts go; null where it has none.
             * @default null
             */
            move_to: components["schemas"]["PromptCategory"] | null;
            base_version: number;
        };
        /** @description What is not named stays as it is in the latest version. */
        SaveVersion: {
            title?: string;
            description?: string;
            category?: components["schemas"]["PromptCategory"];
            template?: string;
            slots?: components["schemas"]["SlotInput"][];
            instructions?: string;
            tags?: string[];
            /** @description Of a premade prompt, all of them: a language that is left out here is translated no more. */
            translations?: components["schemas"]["Translations"];
            /**
             * @description What changed, for whoever looks at the versions later.
             * @default
             */
            note: string;
            /** @description The latest version when the editing began: when there is another by now, nothing is saved. */
            base_version: number;
        };
        SchedulePrompt: {
            version: number;
            /**
             * Format: date-time
             * @description With its offset from UTC or a `Z`; later than now, within a year.
             */
            at: string;
            /**
             * @description The `at` of the schedule that this one takes the place of; null where there is none.
             * @default null
             */
            replaces: string | null;
        };
        /**
         * @description `read`: what only looks; `write`: what changes or spends; `admin`: what only administrators may.
         * @enum {string}
         */
        Scope: "read" | "write" | "admin";
        /**
         * @description What the marks of a conversation are told.
         * @default {}
         */
        SeeConversation: {
            /**
             * Format: uuid
             * @description The last message that was seen; without a word, all of them.
             */
            message_id?: string;
        };
        SendMessage: {
            /**
             * Format: uuid
             * @description UUIDv7 made by the sender, so that a retry is not a second message.
             */
            id?: string;
            text: string;
            /** Format: uuid */
            prompt_id?: string;
            /** @description Documents uploaded before and not sent yet. */
            files?: string[];
        };
        /** @description One browser in which the person is signed in. */
        Session: {
            /** Format: uuid */
            id: string;
            /** @description "Firefox on Linux" */
            device: string;
            /** @description IPv4 or IPv6, as last seen. */
            address: string | null;
            /** @description The one that asks. */
            current: boolean;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            last_seen_at: string;
            /** Format: date-time */
            expires_at: string;
        };
        SetRetention: {
            keep_days: number | null;
        };
        /** @description What the owner knows of a link: not the link itself, which nobody can read again. */
        Share: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversation_id: string;
            title: string;
            message_count: number;
            /** Format: date-time */
            shared_at: string;
        };
        /** @description What whoever has the link reads. */
        SharedConversation: {
            title: string;
            /** Format: date-time */
            shared_at: string;
            messages: {
                /** @enum {string} */
                role: "user" | "assistant";
                text: string;
                /** Format: date-time */
                created_at: string;
            }[];
        };
        /** @description A blank in the language in which the prompt is shown. What is filled in and sent is the same in all of them. */
        ShownSlot: {
            name: string;
            label: string;
            /** @enum {string} */
            type: "text" | "long-text" | "choice" | "number" | "level" | "date" | "skill" | "profile";
            required: boolean;
            placeholder?: string;
            help?: string;
            options?: string[];
            from?: components["schemas"]["ProfilePart"];
            default?: string;
            min?: number;
            max?: number;
            /** @description How the choices read, in the order of `options`, or of junior, mid and senior; left out where they read as they are. */
            option_words?: string[];
        };
        /** @description A blank in a template: `{{name}}` stands where the person's value goes. */
        Slot: {
            name: string;
            label: string;
            /**
             * @description `date` is `2026-11-26`. `skill` is a name, of the person's own skills or another. `profile` is filled from the profile.
             * @enum {string}
             */
            type: "text" | "long-text" | "choice" | "number" | "level" | "date" | "skill" | "profile";
            required: boolean;
            placeholder?: string;
            help?: string;
            /** @description For `choice`: at least two. */
            options?: string[];
            /** @description For `profile`: which part of it. */
            from?: components["schemas"]["ProfilePart"];
            default?: string;
            min?: number;
            max?: number;
        };
        /** @description A blank in a template: `{{name}}` stands where the person's value goes. */
        SlotInput: {
            name: string;
            label: string;
            /**
             * @description `date` is `2026-11-26`. `skill` is a name, of the person's own skills or another. `profile` is filled from the profile.
             * @enum {string}
             */
            type: "text" | "long-text" | "choice" | "number" | "level" | "date" | "skill" | "profile";
            required: boolean;
            placeholder?: string;
            help?: string;
            /** @description For `choice`: at least two. */
            options?: string[];
            /** @description For `profile`: which part of it. */
            from?: components["schemas"]["ProfilePart"];
            default?: string;
            min?: number;
            max?: number;
        };
        /** @description The words of a blank. What it takes, and what of it is sent, is said by the English blank of the same name. */
        SlotWords: {
            name: string;
            label: string;
            placeholder?: string;
            help?: string;
            /** @description What stands in it at first, where that is a text. */
            default?: string;
            /** @description How the choices read, in their order. Of a level: junior, mid, senior. */
            option_words?: string[];
        };
        /** @description The words of a blank. What it takes, and what of it is sent, is said by the English blank of the same name. */
        SlotWordsInput: {
            name: string;
            label: string;
            placeholder?: string;
            help?: string;
            /** @description What stands in it at first, where that is a text. */
            default?: string;
            /** @description How the choices read, in their order. Of a level: junior, mid, senior. */
            option_words?: string[];
        };
        Split: {
            /** Format: uuid */
            id: string;
            share: number;
            /** Format: date-time */
            started_at: string;
            ended_at: string | null;
            /** @description `overtaken`: somebody published or archived meanwhile. */
            outcome: ("kept" | "dropped" | "overtaken") | null;
            /** @description When the job counted last; null before it did, and from the end on until it has counted once more. */
            counted_at: string | null;
            /** @description Since it started alone. */
            tried: {
                version: number;
                uses: number;
                up: number;
                down: number;
                helped: components["schemas"]["Helped"] | null;
            };
            against: {
                version: number;
                uses: number;
                up: number;
                down: number;
                helped: components["schemas"]["Helped"] | null;
            };
            comparison: components["schemas"]["Comparison"];
        };
        /** @description A translation of a version, and how it stands to its English. */
        StandingTranslation: {
            title: string;
            /** @default  */
            description: string;
            template: string;
            /** @default [] */
            slots: components["schemas"]["SlotWords"][];
            /** @example 9f86d081884c7d65 */
            source?: string;
            /** @description The English was changed after this was translated. */
            is_outdated: boolean;
            /** @description False where the English has other blanks or choices by now: people are shown the English until it is translated anew. */
            fits: boolean;
        };
        StandingTranslations: {
            de?: components["schemas"]["StandingTranslation"];
            es?: components["schemas"]["StandingTranslation"];
        };
        /**
         * @description One in which nothing is said within a day is gone, unless it was given a title or a tag, pinned or archived by then.
         * @default {}
         */
        StartConversation: {
            /** Format: uuid */
            id?: string;
            title?: string;
            /** Format: uuid */
            prompt_id?: string;
            /** @description Nothing is remembered of it or recalled into it, and a day later it is gone. */
            temporary?: boolean;
        };
        /**
         * @description Which conversations to take over; all that are new when none are named.
         * @default {}
         */
        StartImport: {
            chosen?: string[];
        };
        /** @description Two versions of a premade prompt at once, each for a share of people. */
        StartSplit: {
            /** @description The one that is tried beside the one that people see. */
            version: number;
            /** @description Of a hundred people. */
            share: number;
        };
        /** @description What the person may want to say next, in their own words; empty when nothing fits or they turned it off. */
        Suggestions: {
            items: string[];
        };
        SummariesPage: {
            items: components["schemas"]["Summary"][];
            next_cursor: string | null;
        };
        /** @description What was said in a part of a conversation, and before it. The ranges of a conversation add up from its beginning. */
        Summary: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            conversation_id: string;
            from_sequence: number;
            to_sequence: number;
            /** @description Null when no message of the range is left. */
            first_message_id: string | null;
            /** @description Empty when nothing of the range, or before it, is remembered. */
            text: string;
            /** @description Who wrote it, as people know it. */
            model: string;
            /** Format: date-time */
            created_at: string;
        };
        /** @description Which of its leftovers Users clears away. */
        Sweep: {
            /** @enum {string} */
            what: "request-keys" | "sign-in-tries" | "lost-calls";
            /**
             * @description Replies whose process died, and what each had taken: for `lost-calls`.
             * @default []
             */
            replies: {
                /** Format: uuid */
                user_id: string;
                /** Format: uuid */
                reply_id: string;
                input_tokens: number;
                output_tokens: number;
                cost_micros: number | null;
            }[];
        };
        Swept: {
            count: number;
        };
        SystemStatus: {
            /** @description Which model answers. */
            advisor: {
                model: string;
                label: string;
                is_offline: boolean;
            };
            /** @description How many of all messages have vectors of the embedding model of now. */
            embeddings: {
                model: string;
                embedded: number;
                total: number;
            };
            health: {
                database_ms: number;
                pending_migrations: string[];
                /** @enum {string} */
                redis: "none" | "connected" | "away";
            };
            versions: {
                app: string;
                node: string;
                database: string;
                migration: string;
            };
            storage: {
                database_bytes: number;
                tables: {
                    name: string;
                    bytes: number;
                }[];
            };
            /** @description What everybody may spend, and what models cost, by the settings. Null: no limit. */
            budget: {
                tokens_day: number | null;
                tokens_month: number | null;
                usd_day: number | null;
                usd_month: number | null;
            };
            prices: {
                [key: string]: {
                    input: number;
                    output: number;
                };
            };
            uptime_seconds: number;
        };
        TagCount: {
            tag: string;
            count: number;
        };
        TotpCode: {
            code: string;
        };
        Translation: {
            title: string;
            /** @default  */
            description: string;
            /** @description With the blanks of the English template, where this language puts them. */
            template: string;
            /** @default [] */
            slots: components["schemas"]["SlotWordsInput"][];
            /**
             * @description Names the English words that it was written for: sent back it stays, left out it names those that it is saved with.
             * @example 9f86d081884c7d65
             */
            source?: string;
        };
        /**
         * @description `outdated`: the English was changed since. `unfit`: so much that people are shown the English.
         * @enum {string}
         */
        TranslationState: "missing" | "current" | "outdated" | "unfit";
        /** @description By language, each of them or none. */
        Translations: {
            de?: components["schemas"]["Translation"];
            es?: components["schemas"]["Translation"];
        };
        /** @description Null: what everybody may. */
        UpdateBudget: {
            tokens_day: number | null;
            tokens_month: number | null;
            usd_day: number | null;
            usd_month: number | null;
        };
        UpdateConversation: {
            title?: string;
            pinned?: boolean;
            archived?: boolean;
            tags?: string[];
        };
        UpdateMe: {
            name?: string | null;
            /** @description What is named is changed; the others stay. */
            preferences?: {
                /** @enum {string} */
                theme?: "system" | "light" | "dark";
                suggestions?: boolean;
                /** @enum {string} */
                locale?: "en" | "de" | "es";
            };
            /** @description While paused nothing new is remembered and nothing is recalled; what is known stays as it is. */
            memory_paused?: boolean;
        };
        UpdatePerson: {
            /** @enum {string} */
            role?: "user" | "admin";
            disabled?: boolean;
            budget?: components["schemas"]["UpdateBudget"];
        };
        UpdateProfile: {
            skills?: string[];
            experience_level?: components["schemas"]["ExperienceLevel"] | null;
            /** @description Years, to one decimal. */
            years_experience?: number | null;
            profile_summary?: string | null;
            metadata?: {
                [key: string]: string | number | boolean | null;
            };
        };
        Usage: {
            day: {
                tokens: number;
                usd: number;
                tokens_limit: number | null;
                usd_limit: number | null;
                /** Format: date-time */
                renews_at: string;
            };
            month: {
                tokens: number;
                usd: number;
                tokens_limit: number | null;
                usd_limit: number | null;
                /** Format: date-time */
                renews_at: string;
            };
            /** @description Of the last thirty days, the most tokens first. */
            models: components["schemas"]["ModelUsage"][];
        };
        /** @description The person's values by slot name; numbers and choices come as text. */
        UsePrompt: {
            values: {
                [key: string]: string;
            };
            /** Format: uuid */
            conversation_id?: string;
        };
        /** @description What came of one version, of everybody's uses together. */
        VersionEffect: {
            /** Format: uuid */
            prompt_id: string;
            title: string;
            version: number;
            is_shown: boolean;
            published_at: string | null;
            uses: number;
            /** @description Conversations begun with it that are still there: the figures below are of these. */
            conversations: number;
            up: number;
            down: number;
            helped: components["schemas"]["Helped"] | null;
            regenerations: number;
            /** @description Messages in a conversation, on average; null without conversations. */
            mean_length: number | null;
            facts: number;
            /** @description Messages that say what was suggested below the answer before them. */
            follow_ups: number;
        };
        /** @description How a person can sign in. */
        WaysIn: {
            has_password: boolean;
            identities: components["schemas"]["Identity"][];
            /** @description Codes that are asked for as well; null where none are. */
            second_factor: {
                /** Format: date-time */
                since: string;
                recovery_codes_left: number;
            } | null;
        };
    };
    responses: {
        /** @description `malformed`: Not UTF-8, not JSON, nested too deep, or holding a character that cannot be stored; or a session and a token at once. */
        malformed: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "malformed",
                 *           "message": "Not UTF-8, not JSON, nested too deep, or holding a character that cannot be stored; or a session and a token at once."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `unauthenticated`: Nobody is signed in, or the session has ended, or the token is not valid. */
        unauthenticated: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "unauthenticated",
                 *           "message": "Nobody is signed in, or the session has ended, or the token is not valid."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. */
        forbidden: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "forbidden",
                 *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `not_found`: It is not there, or it is somebody else's. */
        not_found: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "not_found",
                 *           "message": "It is not there, or it is somebody else's."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `method_not_allowed`: The path does not take this verb: `Allow` names those that it takes. */
        method_not_allowed: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "method_not_allowed",
                 *           "message": "The path does not take this verb: `Allow` names those that it takes."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `conflict`: The `Idempotency-Key` was used for another request. */
        conflict: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "conflict",
                 *           "message": "The `Idempotency-Key` was used for another request."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `too_large`: The body is larger than 1 MB. */
        too_large: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "too_large",
                 *           "message": "The body is larger than 1 MB."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `unsupported_media_type`: The body is not `application/json` in UTF-8. */
        unsupported_media_type: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "unsupported_media_type",
                 *           "message": "The body is not `application/json` in UTF-8."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `misdirected`: This instance does not serve what was asked for: another one does. */
        misdirected: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "misdirected",
                 *           "message": "This instance does not serve what was asked for: another one does."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. */
        invalid: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "invalid",
                 *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. */
        limit_exceeded: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "limit_exceeded",
                 *           "message": "Too many requests: `Retry-After` says when to try again.",
                 *           "retryable": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `internal`: A fault of ours. */
        internal: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "internal",
                 *           "message": "A fault of ours."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `timeout`: It took longer than the service's deadline: sending the same request again does nothing twice. */
        timeout: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "timeout",
                 *           "message": "It took longer than the service's deadline: sending the same request again does nothing twice.",
                 *           "retryable": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description `unavailable`: The database or the advisor is away for a moment: `Retry-After` says when to try again. */
        unavailable: {
            headers: {
                "x-request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "data": null,
                 *       "meta": {
                 *         "timestamp": "2026-11-26T09:30:00.000Z",
                 *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       },
                 *       "errors": [
                 *         {
                 *           "code": "unavailable",
                 *           "message": "The database or the advisor is away for a moment: `Retry-After` says when to try again.",
                 *           "retryable": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /**
         * @description Of your own making: the same request with the same key is done once, for 48 hours.
         * @example 5b0a3e0c-order-1
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in our logs. */
        RequestId: string;
        /** @description Names what the answer carries: send it as `If-None-Match`, and nothing new is 304. */
        ETag: string;
        /** @description Seconds. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    postAuthCallbackCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple",
                 *       "code": "llm_unavailable",
                 *       "csrfToken": "5f0c…",
                 *       "callbackUrl": "/chat",
                 *       "json": "true"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                    code?: string;
                    csrfToken: string;
                    callbackUrl?: string;
                    /** @constant */
                    json?: "true";
                };
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple",
                 *       "code": "llm_unavailable",
                 *       "csrfToken": "5f0c…",
                 *       "callbackUrl": "/chat",
                 *       "json": "true"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    email: string;
                    password: string;
                    code?: string;
                    csrfToken: string;
                    callbackUrl?: string;
                    /** @constant */
                    json?: "true";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "http://localhost:3000/chat"
                     *     }
                     */
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Done. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            /** @description Refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "http://localhost:3000/chat"
                     *     }
                     */
                    "application/json": {
                        url: string;
                    };
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            /** @description Refused. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "http://localhost:3000/chat"
                     *     }
                     */
                    "application/json": {
                        url: string;
                    };
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAuthCsrf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "csrfToken": "5f0c…"
                     *     }
                     */
                    "application/json": {
                        csrfToken: string;
                    };
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAuthSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user": {
                     *         "name": "Ada Lovelace",
                     *         "email": "ada@example.com"
                     *       },
                     *       "expires": "text"
                     *     }
                     */
                    "application/json": {
                        user?: {
                            name?: string | null;
                            email?: string | null;
                        };
                        expires?: string;
                    };
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAuthSignout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "csrfToken": "5f0c…",
                 *       "callbackUrl": "/chat"
                 *     }
                 */
                "application/json": {
                    csrfToken: string;
                    callbackUrl?: string;
                };
                /**
                 * @example {
                 *       "csrfToken": "5f0c…",
                 *       "callbackUrl": "/chat"
                 *     }
                 */
                "application/x-www-form-urlencoded": {
                    csrfToken: string;
                    callbackUrl?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "http://localhost:3000/chat"
                     *     }
                     */
                    "application/json": {
                        url: string;
                    };
                };
            };
            /** @description Done. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getHealthLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "live"
                     *     }
                     */
                    "application/json": {
                        /** @constant */
                        status: "live";
                    };
                };
            };
        };
    };
    getHealthReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "missing": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ready" | "not ready";
                        missing: string[];
                    };
                };
            };
            /** @description Refused. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "missing": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ready" | "not ready";
                        missing: string[];
                    };
                };
            };
        };
    };
    getInngest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Done. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Refused. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putInngest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Done. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Refused. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInngest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Done. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Refused. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/json": unknown;
                };
            };
            /** @description Refused. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminAudit: {
        parameters: {
            query?: {
                /** @example sign_in.succeeded */
                action?: string;
                /** @example text */
                person?: string;
                /** @example 2026-11-01 */
                from?: string;
                /** @example 2026-11-26 */
                to?: string;
                /** @example 50 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "at": "2026-11-26T09:30:00.000Z",
                     *           "action": "sign_in.succeeded",
                     *           "actor": {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "email": "ada@example.com"
                     *           },
                     *           "subject": {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "email": "ada@example.com"
                     *           },
                     *           "network": null,
                     *           "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "detail": {}
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AuditEvent"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The cursor is not one that was given out. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminAuditExport: {
        parameters: {
            query?: {
                /** @example sign_in.succeeded */
                action?: string;
                /** @example text */
                person?: string;
                /** @example 2026-11-01 */
                from?: string;
                /** @example 2026-11-26 */
                to?: string;
                /** @example csv */
                format?: "csv" | "json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "text/csv": string;
                    /**
                     * @example [
                     *       {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "at": "2026-11-26T09:30:00.000Z",
                     *         "action": "sign_in.succeeded",
                     *         "network": null,
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "detail": {},
                     *         "actor_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "subject_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["AuditRecord"][];
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminErasures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "erased_at": "2026-11-26T09:30:00.000Z",
                 *       "erased": {
                 *         "conversations": 0,
                 *         "messages": 0,
                 *         "summaries": 0,
                 *         "vectors": 0,
                 *         "documents": 0,
                 *         "document_bytes": 0,
                 *         "memory_receipts": 0,
                 *         "shared_links": 0,
                 *         "imports": 0,
                 *         "prompts": 0,
                 *         "prompt_uses": 0,
                 *         "facts": 0,
                 *         "sessions": 0,
                 *         "tokens": 0,
                 *         "model_calls": 0
                 *       },
                 *       "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["ErasureReceiptInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "stands": false
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ErasureCheck"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminJobs: {
        parameters: {
            query?: {
                /** @example parked */
                state?: "parked" | "running" | "waiting";
                /** @example embed-messages */
                function?: string;
                /** @example 100 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "executor": "embedded",
                     *         "outbox": {
                     *           "waiting": 3,
                     *           "attempts": 3,
                     *           "oldest_at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "functions": [
                     *           {
                     *             "function": "embed-messages",
                     *             "parked": 3,
                     *             "running": 3,
                     *             "waiting": 3
                     *           }
                     *         ],
                     *         "jobs": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "function": "embed-messages",
                     *             "state": "parked",
                     *             "event": "conversation/turn.completed",
                     *             "ids": {},
                     *             "failure": null,
                     *             "created_at": "2026-11-26T09:30:00.000Z",
                     *             "parked_at": "2026-11-26T09:30:00.000Z",
                     *             "attempts": null,
                     *             "next_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["JobsOverview"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminJobRetry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: An Inngest server runs the jobs. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "An Inngest server runs the jobs."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminMetrics: {
        parameters: {
            query?: {
                /** @example 30 */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "counted_at": "2026-11-26T09:30:00.000Z",
                     *         "active_people": 3,
                     *         "people": 3,
                     *         "days": [
                     *           {
                     *             "day": "2026-11-26",
                     *             "active_people": 3,
                     *             "new_people": 3,
                     *             "conversations": 3,
                     *             "messages": 3,
                     *             "replies": 3,
                     *             "failed_replies": 3,
                     *             "thumbs_up": 3,
                     *             "thumbs_down": 3,
                     *             "first_token_p50_ms": null,
                     *             "first_token_p95_ms": null,
                     *             "tokens": 3,
                     *             "cost_usd": 3
                     *           }
                     *         ],
                     *         "models": [
                     *           {
                     *             "model": "grok-4.3",
                     *             "calls": 3,
                     *             "failed": 3,
                     *             "input_tokens": 3,
                     *             "output_tokens": 3,
                     *             "estimated_tokens": 3,
                     *             "cost_usd": 3,
                     *             "unpriced": 3
                     *           }
                     *         ],
                     *         "retention": [
                     *           {
                     *             "week": "2026-11-26",
                     *             "people": 3,
                     *             "active": [
                     *               3
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Metrics"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminMetricsExport: {
        parameters: {
            query: {
                /** @example 30 */
                days?: number;
                /** @example active_people */
                table: "active_people" | "messages" | "replies" | "first_words" | "ratings" | "tokens" | "models" | "retention";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminPrompts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data",
                     *           "description": "Which roles are near what you can do today.",
                     *           "category": "career-paths",
                     *           "tags": [
                     *             "career change"
                     *           ],
                     *           "state": "draft",
                     *           "is_featured": false,
                     *           "version": 3,
                     *           "latest_version": 3,
                     *           "translations": {
                     *             "de": "missing",
                     *             "es": "missing"
                     *           },
                     *           "schedule": {
                     *             "version": 3,
                     *             "at": "2026-11-26T09:30:00.000Z"
                     *           },
                     *           "uses": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           },
                     *           "updated_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PremadePrompt"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminPrompts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "From nursing to health data",
                 *       "description": "Which roles are near what you can do today.",
                 *       "category": "career-paths",
                 *       "template": "I work as {{role}}. Where could I go from here?",
                 *       "slots": [],
                 *       "instructions": "",
                 *       "tags": [
                 *         "career change"
                 *       ],
                 *       "translations": {
                 *         "de": {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "source": "9f86d081884c7d65"
                 *         },
                 *         "es": {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "source": "9f86d081884c7d65"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PremadeContent"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "state": "draft",
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "translations": {
                     *           "de": "missing",
                     *           "es": "missing"
                     *         },
                     *         "schedule": {
                     *           "version": 3,
                     *           "at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PremadePrompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A blank of the template is not described whole, one that is described stands nowhere, a translation has others, or the category is not in use. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminPromptsAnalytics: {
        parameters: {
            query?: {
                /** @example json */
                format?: "json" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "counted_at": "2026-11-26T09:30:00.000Z",
                     *         "versions": [
                     *           {
                     *             "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "title": "From nursing to health data",
                     *             "version": 3,
                     *             "is_shown": false,
                     *             "published_at": "2026-11-26T09:30:00.000Z",
                     *             "uses": 3,
                     *             "conversations": 3,
                     *             "up": 3,
                     *             "down": 3,
                     *             "helped": {
                     *               "ratings": 3,
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             },
                     *             "regenerations": 3,
                     *             "mean_length": null,
                     *             "facts": 3,
                     *             "follow_ups": 3
                     *           }
                     *         ],
                     *         "comparisons": [
                     *           {
                     *             "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "version": 3,
                     *             "against": 3,
                     *             "verdict": "better",
                     *             "difference": {
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             },
                     *             "fewest_ratings": 3
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptAnalytics"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                    /** @example text */
                    "application/octet-stream": string;
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminPromptsAnalytics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "counted_at": "2026-11-26T09:30:00.000Z",
                     *         "versions": [
                     *           {
                     *             "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "title": "From nursing to health data",
                     *             "version": 3,
                     *             "is_shown": false,
                     *             "published_at": "2026-11-26T09:30:00.000Z",
                     *             "uses": 3,
                     *             "conversations": 3,
                     *             "up": 3,
                     *             "down": 3,
                     *             "helped": {
                     *               "ratings": 3,
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             },
                     *             "regenerations": 3,
                     *             "mean_length": null,
                     *             "facts": 3,
                     *             "follow_ups": 3
                     *           }
                     *         ],
                     *         "comparisons": [
                     *           {
                     *             "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "version": 3,
                     *             "against": 3,
                     *             "verdict": "better",
                     *             "difference": {
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             },
                     *             "fewest_ratings": 3
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptAnalytics"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminPromptsCategories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "slug": "career-paths",
                     *           "name": "Ada Lovelace",
                     *           "translations": {
                     *             "de": "text",
                     *             "es": "text"
                     *           },
                     *           "prompts": 3,
                     *           "is_used": false,
                     *           "is_archived": false,
                     *           "moved_to": "career-paths",
                     *           "version": 3,
                     *           "updated_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ManagedCategory"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminPromptsCategories: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "career-paths",
                 *       "name": "Ada Lovelace",
                 *       "translations": {
                 *         "de": "text",
                 *         "es": "text"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewCategory"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "slug": "career-paths",
                     *         "name": "Ada Lovelace",
                     *         "translations": {
                     *           "de": "text",
                     *           "es": "text"
                     *         },
                     *         "prompts": 3,
                     *         "is_used": false,
                     *         "is_archived": false,
                     *         "moved_to": "career-paths",
                     *         "version": 3,
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ManagedCategory"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. Another category has this slug, or one in use has this name. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. There are 100 categories already, with the retired ones. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putAdminPromptsCategoriesOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slugs": [
                 *         "career-paths"
                 *       ],
                 *       "replaces": [
                 *         "career-paths"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderCategories"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "slug": "career-paths",
                     *           "name": "Ada Lovelace",
                     *           "translations": {
                     *             "de": "text",
                     *             "es": "text"
                     *           },
                     *           "prompts": 3,
                     *           "is_used": false,
                     *           "is_archived": false,
                     *           "moved_to": "career-paths",
                     *           "version": 3,
                     *           "updated_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ManagedCategory"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `conflict`: They stand otherwise by now than you saw them: nothing moves. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "They stand otherwise by now than you saw them: nothing moves."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. One in use is missing, or one comes twice or is not in use: nothing moves. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchAdminPromptsCategory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example career-paths */
                category: components["schemas"]["PromptCategory"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Lovelace",
                 *       "translations": {
                 *         "de": "text",
                 *         "es": "text"
                 *       },
                 *       "base_version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCategory"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "slug": "career-paths",
                     *         "name": "Ada Lovelace",
                     *         "translations": {
                     *           "de": "text",
                     *           "es": "text"
                     *         },
                     *         "prompts": 3,
                     *         "is_used": false,
                     *         "is_archived": false,
                     *         "moved_to": "career-paths",
                     *         "version": 3,
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ManagedCategory"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It was changed since `base_version`: nothing changes. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It was changed since `base_version`: nothing changes."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. Another category in use has this name. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putAdminPromptsCategoryRetirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example career-paths */
                category: components["schemas"]["PromptCategory"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "move_to": "career-paths",
                 *       "base_version": 1
                 *     }
                 */
                "application/json": components["schemas"]["RetireCategory"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "slug": "career-paths",
                     *         "name": "Ada Lovelace",
                     *         "translations": {
                     *           "de": "text",
                     *           "es": "text"
                     *         },
                     *         "prompts": 3,
                     *         "is_used": false,
                     *         "is_archived": false,
                     *         "moved_to": "career-paths",
                     *         "version": 3,
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ManagedCategory"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It was changed since `base_version`, or it is the last one in use. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It was changed since `base_version`, or it is the last one in use."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. It has prompts and nothing takes them, or what is to take them is not in use. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteAdminPromptsCategoryRetirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example career-paths */
                category: components["schemas"]["PromptCategory"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "slug": "career-paths",
                     *         "name": "Ada Lovelace",
                     *         "translations": {
                     *           "de": "text",
                     *           "es": "text"
                     *         },
                     *         "prompts": 3,
                     *         "is_used": false,
                     *         "is_archived": false,
                     *         "moved_to": "career-paths",
                     *         "version": 3,
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ManagedCategory"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: Another category in use has its name by now. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Another category in use has its name by now."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putAdminPromptsOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OrderPrompts"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. One of them is no premade prompt, or comes twice: nothing moves. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchAdminPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "archived": false,
                 *       "featured": false
                 *     }
                 */
                "application/json": components["schemas"]["ArrangePrompt"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "state": "draft",
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "translations": {
                     *           "de": "missing",
                     *           "es": "missing"
                     *         },
                     *         "schedule": {
                     *           "version": 3,
                     *           "at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PremadePrompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminPromptGolden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "name": "Ada Lovelace",
                     *           "values": {
                     *             "role": "a nurse"
                     *           },
                     *           "expects": {
                     *             "mentions": [],
                     *             "avoids": [],
                     *             "asks": false,
                     *             "shortest": 20,
                     *             "longest": 1500
                     *           },
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "is_premade": false
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Golden"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminPromptGolden: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Lovelace",
                 *       "values": {
                 *         "role": "a nurse"
                 *       },
                 *       "expects": {
                 *         "mentions": [],
                 *         "avoids": [],
                 *         "asks": false,
                 *         "shortest": 20,
                 *         "longest": 1500
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoldenWords"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "Ada Lovelace",
                     *         "values": {
                     *           "role": "a nurse"
                     *         },
                     *         "expects": {
                     *           "mentions": [],
                     *           "avoids": [],
                     *           "asks": false,
                     *           "shortest": 20,
                     *           "longest": 1500
                     *         },
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "is_premade": false
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Golden"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The most words are fewer than the fewest. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. The prompt has 20 already. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putAdminPromptOneGolden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                goldenId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Lovelace",
                 *       "values": {
                 *         "role": "a nurse"
                 *       },
                 *       "expects": {
                 *         "mentions": [],
                 *         "avoids": [],
                 *         "asks": false,
                 *         "shortest": 20,
                 *         "longest": 1500
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["GoldenWords"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "name": "Ada Lovelace",
                     *         "values": {
                     *           "role": "a nurse"
                     *         },
                     *         "expects": {
                     *           "mentions": [],
                     *           "avoids": [],
                     *           "asks": false,
                     *           "shortest": 20,
                     *           "longest": 1500
                     *         },
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "is_premade": false
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Golden"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It comes with the product. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It comes with the product."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The most words are fewer than the fewest. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteAdminPromptOneGolden: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                goldenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It comes with the product. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It comes with the product."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putAdminPromptSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "at": "2026-11-26T09:30:00.000Z",
                 *       "replaces": "2026-11-26T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["SchedulePrompt"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "state": "draft",
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "translations": {
                     *           "de": "missing",
                     *           "es": "missing"
                     *         },
                     *         "schedule": {
                     *           "version": 3,
                     *           "at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PremadePrompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: Another time is set than the one that `replaces` names, or its checks did not pass. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Another time is set than the one that `replaces` names, or its checks did not pass."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The time is past or more than a year away, or people see that version already. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteAdminPromptSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "state": "draft",
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "translations": {
                     *           "de": "missing",
                     *           "es": "missing"
                     *         },
                     *         "schedule": {
                     *           "version": 3,
                     *           "at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PremadePrompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminPromptSplits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "share": 3,
                     *           "started_at": "2026-11-26T09:30:00.000Z",
                     *           "ended_at": "2026-11-26T09:30:00.000Z",
                     *           "outcome": null,
                     *           "counted_at": "2026-11-26T09:30:00.000Z",
                     *           "tried": {
                     *             "version": 3,
                     *             "uses": 3,
                     *             "up": 3,
                     *             "down": 3,
                     *             "helped": {
                     *               "ratings": 3,
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             }
                     *           },
                     *           "against": {
                     *             "version": 3,
                     *             "uses": 3,
                     *             "up": 3,
                     *             "down": 3,
                     *             "helped": {
                     *               "ratings": 3,
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             }
                     *           },
                     *           "comparison": {
                     *             "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "version": 3,
                     *             "against": 3,
                     *             "verdict": "better",
                     *             "difference": {
                     *               "share": 3,
                     *               "low": 3,
                     *               "high": 3
                     *             },
                     *             "fewest_ratings": 3
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Split"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminPromptSplits: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "share": 1
                 *     }
                 */
                "application/json": components["schemas"]["StartSplit"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "share": 3,
                     *         "started_at": "2026-11-26T09:30:00.000Z",
                     *         "ended_at": "2026-11-26T09:30:00.000Z",
                     *         "outcome": null,
                     *         "counted_at": "2026-11-26T09:30:00.000Z",
                     *         "tried": {
                     *           "version": 3,
                     *           "uses": 3,
                     *           "up": 3,
                     *           "down": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           }
                     *         },
                     *         "against": {
                     *           "version": 3,
                     *           "uses": 3,
                     *           "up": 3,
                     *           "down": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           }
                     *         },
                     *         "comparison": {
                     *           "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "version": 3,
                     *           "against": 3,
                     *           "verdict": "better",
                     *           "difference": {
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           },
                     *           "fewest_ratings": 3
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Split"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. One runs already, the version's checks did not pass, or people see no other version. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchAdminPromptSplit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                splitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keep": "version"
                 *     }
                 */
                "application/json": components["schemas"]["EndSplit"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "share": 3,
                     *         "started_at": "2026-11-26T09:30:00.000Z",
                     *         "ended_at": "2026-11-26T09:30:00.000Z",
                     *         "outcome": null,
                     *         "counted_at": "2026-11-26T09:30:00.000Z",
                     *         "tried": {
                     *           "version": 3,
                     *           "uses": 3,
                     *           "up": 3,
                     *           "down": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           }
                     *         },
                     *         "against": {
                     *           "version": 3,
                     *           "uses": 3,
                     *           "up": 3,
                     *           "down": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           }
                     *         },
                     *         "comparison": {
                     *           "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "version": 3,
                     *           "against": 3,
                     *           "verdict": "better",
                     *           "difference": {
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           },
                     *           "fewest_ratings": 3
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Split"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It has ended already, and otherwise. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It has ended already, and otherwise."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminPromptVersionGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "version": 3,
                     *         "state": "running",
                     *         "is_open": false,
                     *         "is_outdated": false,
                     *         "against": null,
                     *         "model": "grok-4.3",
                     *         "languages": [
                     *           "en"
                     *         ],
                     *         "done": 3,
                     *         "total": 3,
                     *         "checks": [
                     *           {
                     *             "name": "blanks",
                     *             "language": "en",
                     *             "passed": false,
                     *             "detail": "text"
                     *           }
                     *         ],
                     *         "answers": [
                     *           {
                     *             "golden": "text",
                     *             "language": "en",
                     *             "question": "I am a nurse. What could I do next?",
                     *             "answer": null,
                     *             "published": null,
                     *             "checks": [
                     *               {
                     *                 "name": "blanks",
                     *                 "language": "en",
                     *                 "passed": false,
                     *                 "detail": "text"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "failure": null,
                     *         "override_reason": null,
                     *         "asked_at": "2026-11-26T09:30:00.000Z",
                     *         "ended_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Gate"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putAdminPromptVersionGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "text"
                 *     }
                 */
                "application/json": components["schemas"]["OverrideGate"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "version": 3,
                     *         "state": "running",
                     *         "is_open": false,
                     *         "is_outdated": false,
                     *         "against": null,
                     *         "model": "grok-4.3",
                     *         "languages": [
                     *           "en"
                     *         ],
                     *         "done": 3,
                     *         "total": 3,
                     *         "checks": [
                     *           {
                     *             "name": "blanks",
                     *             "language": "en",
                     *             "passed": false,
                     *             "detail": "text"
                     *           }
                     *         ],
                     *         "answers": [
                     *           {
                     *             "golden": "text",
                     *             "language": "en",
                     *             "question": "I am a nurse. What could I do next?",
                     *             "answer": null,
                     *             "published": null,
                     *             "checks": [
                     *               {
                     *                 "name": "blanks",
                     *                 "language": "en",
                     *                 "passed": false,
                     *                 "detail": "text"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "failure": null,
                     *         "override_reason": null,
                     *         "asked_at": "2026-11-26T09:30:00.000Z",
                     *         "ended_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Gate"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: Nothing blocks it, or it is being checked. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Nothing blocks it, or it is being checked."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postAdminPromptVersionGate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "version": 3,
                     *         "state": "running",
                     *         "is_open": false,
                     *         "is_outdated": false,
                     *         "against": null,
                     *         "model": "grok-4.3",
                     *         "languages": [
                     *           "en"
                     *         ],
                     *         "done": 3,
                     *         "total": 3,
                     *         "checks": [
                     *           {
                     *             "name": "blanks",
                     *             "language": "en",
                     *             "passed": false,
                     *             "detail": "text"
                     *           }
                     *         ],
                     *         "answers": [
                     *           {
                     *             "golden": "text",
                     *             "language": "en",
                     *             "question": "I am a nurse. What could I do next?",
                     *             "answer": null,
                     *             "published": null,
                     *             "checks": [
                     *               {
                     *                 "name": "blanks",
                     *                 "language": "en",
                     *                 "passed": false,
                     *                 "detail": "text"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "failure": null,
                     *         "override_reason": null,
                     *         "asked_at": "2026-11-26T09:30:00.000Z",
                     *         "ended_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Gate"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "advisor": {
                     *           "model": "grok-4.3",
                     *           "label": "What do you do today?",
                     *           "is_offline": false
                     *         },
                     *         "embeddings": {
                     *           "model": "grok-4.3",
                     *           "embedded": 3,
                     *           "total": 3
                     *         },
                     *         "health": {
                     *           "database_ms": 3,
                     *           "pending_migrations": [
                     *             "text"
                     *           ],
                     *           "redis": "none"
                     *         },
                     *         "versions": {
                     *           "app": "text",
                     *           "node": "text",
                     *           "database": "text",
                     *           "migration": "text"
                     *         },
                     *         "storage": {
                     *           "database_bytes": 3,
                     *           "tables": [
                     *             {
                     *               "name": "Ada Lovelace",
                     *               "bytes": 3
                     *             }
                     *           ]
                     *         },
                     *         "budget": {
                     *           "tokens_day": null,
                     *           "tokens_month": null,
                     *           "usd_day": null,
                     *           "usd_month": null
                     *         },
                     *         "prices": {},
                     *         "uptime_seconds": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SystemStatus"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminUsers: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name or an address.
                 * @example text
                 */
                q?: string;
                /** @example user */
                role?: "user" | "admin";
                /** @example active */
                status?: "active" | "disabled";
                /** @example 50 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "email": "ada@example.com",
                     *           "name": "Ada Lovelace",
                     *           "role": "user",
                     *           "disabled_at": "2026-11-26T09:30:00.000Z",
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "last_seen_at": "2026-11-26T09:30:00.000Z",
                     *           "tokens_month": 3,
                     *           "cost_month_usd": 3
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PersonRow"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getAdminUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "role": "user",
                     *         "disabled_at": "2026-11-26T09:30:00.000Z",
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "last_seen_at": "2026-11-26T09:30:00.000Z",
                     *         "tokens_month": 3,
                     *         "cost_month_usd": 3,
                     *         "sessions": 3,
                     *         "tokens": 3,
                     *         "second_factor": false,
                     *         "usage": {
                     *           "day": {
                     *             "tokens": 3,
                     *             "usd": 3,
                     *             "tokens_limit": null,
                     *             "usd_limit": null,
                     *             "renews_at": "2026-11-26T09:30:00.000Z"
                     *           },
                     *           "month": {
                     *             "tokens": 3,
                     *             "usd": 3,
                     *             "tokens_limit": null,
                     *             "usd_limit": null,
                     *             "renews_at": "2026-11-26T09:30:00.000Z"
                     *           },
                     *           "models": [
                     *             {
                     *               "model": "grok-4.3",
                     *               "purpose": "reply",
                     *               "calls": 3,
                     *               "failed": 3,
                     *               "input_tokens": 3,
                     *               "output_tokens": 3,
                     *               "estimated_tokens": 3,
                     *               "usd": 3,
                     *               "unpriced": 3
                     *             }
                     *           ]
                     *         },
                     *         "budget": {
                     *           "own": {
                     *             "tokens_day": null,
                     *             "tokens_month": null,
                     *             "usd_day": null,
                     *             "usd_month": null
                     *           },
                     *           "everybody": {
                     *             "tokens_day": null,
                     *             "tokens_month": null,
                     *             "usd_day": null,
                     *             "usd_month": null
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PersonDetail"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchAdminUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "user",
                 *       "disabled": false,
                 *       "budget": {
                 *         "tokens_day": null,
                 *         "tokens_month": null,
                 *         "usd_day": null,
                 *         "usd_month": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePerson"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "role": "user",
                     *         "disabled_at": "2026-11-26T09:30:00.000Z",
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "last_seen_at": "2026-11-26T09:30:00.000Z",
                     *         "tokens_month": 3,
                     *         "cost_month_usd": 3,
                     *         "sessions": 3,
                     *         "tokens": 3,
                     *         "second_factor": false,
                     *         "usage": {
                     *           "day": {
                     *             "tokens": 3,
                     *             "usd": 3,
                     *             "tokens_limit": null,
                     *             "usd_limit": null,
                     *             "renews_at": "2026-11-26T09:30:00.000Z"
                     *           },
                     *           "month": {
                     *             "tokens": 3,
                     *             "usd": 3,
                     *             "tokens_limit": null,
                     *             "usd_limit": null,
                     *             "renews_at": "2026-11-26T09:30:00.000Z"
                     *           },
                     *           "models": [
                     *             {
                     *               "model": "grok-4.3",
                     *               "purpose": "reply",
                     *               "calls": 3,
                     *               "failed": 3,
                     *               "input_tokens": 3,
                     *               "output_tokens": 3,
                     *               "estimated_tokens": 3,
                     *               "usd": 3,
                     *               "unpriced": 3
                     *             }
                     *           ]
                     *         },
                     *         "budget": {
                     *           "own": {
                     *             "tokens_day": null,
                     *             "tokens_month": null,
                     *             "usd_day": null,
                     *             "usd_month": null
                     *           },
                     *           "everybody": {
                     *             "tokens_day": null,
                     *             "tokens_month": null,
                     *             "usd_day": null,
                     *             "usd_month": null
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PersonDetail"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: Nobody would be left to administer, or it is oneself who would be kept out. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Nobody would be left to administer, or it is oneself who would be kept out."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteAdminUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "ended": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EndedSessions"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteAdminUserTotp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "ended": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EndedSessions"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: You are not an administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "You are not an administrator."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It is your own: that takes a code. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It is your own: that takes a code."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversations: {
        parameters: {
            query?: {
                /** @example 50 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
                /** @example false */
                archived?: boolean;
                /** @example text */
                tag?: string;
                /** @example text */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data",
                     *           "pinned": false,
                     *           "archived": false,
                     *           "temporary": false,
                     *           "tags": [
                     *             "career change"
                     *           ],
                     *           "expires_at": "2026-11-26T09:30:00.000Z",
                     *           "message_count": 3,
                     *           "imported": false,
                     *           "replying": false,
                     *           "unread": false,
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "updated_at": "2026-11-26T09:30:00.000Z",
                     *           "last_message_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Conversation"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StartConversation"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "pinned": false,
                     *         "archived": false,
                     *         "temporary": false,
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "expires_at": "2026-11-26T09:30:00.000Z",
                     *         "message_count": 3,
                     *         "imported": false,
                     *         "replying": false,
                     *         "unread": false,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "updated_at": "2026-11-26T09:30:00.000Z",
                     *         "last_message_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The prompt is not there. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationsBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "delete",
                 *       "ids": [
                 *         "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeConversations"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "ids": [
                     *           "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ChangedConversations"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationsImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "status": "reading",
                     *           "total": 3,
                     *           "chosen": 3,
                     *           "done": 3,
                     *           "created_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Import"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationsImport: {
        parameters: {
            query?: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                id?: string;
            };
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example The file's bytes. */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "status": "reading",
                     *         "total": 3,
                     *         "chosen": 3,
                     *         "done": 3,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "items": [
                     *           {
                     *             "source_id": "text",
                     *             "title": "From nursing to health data",
                     *             "started_at": "2026-11-26T09:30:00.000Z",
                     *             "ended_at": "2026-11-26T09:30:00.000Z",
                     *             "message_count": 3,
                     *             "known": false
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ImportWithItems"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. The id was used for another file. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `too_large`: The file is larger than 50 MB. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_large",
                     *           "message": "The file is larger than 50 MB."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The file is no export of ChatGPT, or cannot be read. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationsOneImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "status": "reading",
                     *         "total": 3,
                     *         "chosen": 3,
                     *         "done": 3,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "items": [
                     *           {
                     *             "source_id": "text",
                     *             "title": "From nursing to health data",
                     *             "started_at": "2026-11-26T09:30:00.000Z",
                     *             "ended_at": "2026-11-26T09:30:00.000Z",
                     *             "message_count": 3,
                     *             "known": false
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ImportWithItems"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationsOneImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StartImport"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "status": "reading",
                     *         "total": 3,
                     *         "chosen": 3,
                     *         "done": 3,
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Import"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: Its file is still being read, or it is being taken back. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Its file is still being read, or it is being taken back."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. All of what was chosen is here already. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversationsOneImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationsRetention: {
        parameters: {
            query?: {
                /**
                 * @description Answers as if so many days had been chosen.
                 * @example 30
                 */
                keep_days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "keep_days": null,
                     *         "ending": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Retention"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putConversationsRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "keep_days": null
                 *     }
                 */
                "application/json": components["schemas"]["SetRetention"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "keep_days": null,
                     *         "ending": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Retention"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationsSearch: {
        parameters: {
            query?: {
                /**
                 * @description Every word is looked for; of the last one its beginning.
                 * @example
                 */
                q?: string;
                /** @example 20 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "kind": "title",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": [
                     *             {
                     *               "text": "I am a nurse. What could I do next?",
                     *               "marked": false
                     *             }
                     *           ],
                     *           "archived": false,
                     *           "replying": false,
                     *           "unread": false,
                     *           "last_message_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Found"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationsShares: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data",
                     *           "message_count": 3,
                     *           "shared_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Share"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversationsShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                shareId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationsTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "tag": "text",
                     *           "count": 3
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TagCount"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "pinned": false,
                     *         "archived": false,
                     *         "temporary": false,
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "expires_at": "2026-11-26T09:30:00.000Z",
                     *         "message_count": 3,
                     *         "imported": false,
                     *         "replying": false,
                     *         "unread": false,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "updated_at": "2026-11-26T09:30:00.000Z",
                     *         "last_message_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "title": "From nursing to health data",
                 *       "pinned": false,
                 *       "archived": false,
                 *       "tags": [
                 *         "career change"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateConversation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "pinned": false,
                     *         "archived": false,
                     *         "temporary": false,
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "expires_at": "2026-11-26T09:30:00.000Z",
                     *         "message_count": 3,
                     *         "imported": false,
                     *         "replying": false,
                     *         "unread": false,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "updated_at": "2026-11-26T09:30:00.000Z",
                     *         "last_message_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationExport: {
        parameters: {
            query?: {
                /** @example json */
                format?: "json" | "markdown";
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "conversation": {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data",
                     *           "pinned": false,
                     *           "archived": false,
                     *           "temporary": false,
                     *           "tags": [
                     *             "career change"
                     *           ],
                     *           "expires_at": "2026-11-26T09:30:00.000Z",
                     *           "message_count": 3,
                     *           "imported": false,
                     *           "replying": false,
                     *           "unread": false,
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "updated_at": "2026-11-26T09:30:00.000Z",
                     *           "last_message_at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "messages": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "role": "user",
                     *             "sequence": 3,
                     *             "text": "I am a nurse. What could I do next?",
                     *             "status": "complete",
                     *             "model": "grok-4.3",
                     *             "usage": {
                     *               "input_tokens": 3,
                     *               "output_tokens": 3,
                     *               "estimated": false,
                     *               "first_token_ms": null,
                     *               "duration_ms": 3,
                     *               "cost_usd": null
                     *             },
                     *             "error": null,
                     *             "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "memory_count": 3,
                     *             "remembered": true,
                     *             "version": 3,
                     *             "versions": 3,
                     *             "feedback": {
                     *               "value": "up",
                     *               "reason": "text"
                     *             },
                     *             "memory_failed": false,
                     *             "files": [
                     *               {
                     *                 "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *                 "name": "Ada Lovelace",
                     *                 "kind": "txt",
                     *                 "size": 3,
                     *                 "pages": null
                     *               }
                     *             ],
                     *             "created_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ConversationExport"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                    /** @example text */
                    "text/markdown": string;
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationFork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *     }
                 */
                "application/json": components["schemas"]["ForkConversation"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "pinned": false,
                     *         "archived": false,
                     *         "temporary": false,
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "expires_at": "2026-11-26T09:30:00.000Z",
                     *         "message_count": 3,
                     *         "imported": false,
                     *         "replying": false,
                     *         "unread": false,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "updated_at": "2026-11-26T09:30:00.000Z",
                     *         "last_message_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Conversation"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. That message is still being written. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversationMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationMessages: {
        parameters: {
            query?: {
                /**
                 * @description Newest page first; pages go back in time, each page in the order of the thread.
                 * @example 50
                 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
                /**
                 * @description Reach back to this message at once.
                 * @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10
                 */
                around?: string;
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "role": "user",
                     *           "sequence": 3,
                     *           "text": "I am a nurse. What could I do next?",
                     *           "status": "complete",
                     *           "model": "grok-4.3",
                     *           "usage": {
                     *             "input_tokens": 3,
                     *             "output_tokens": 3,
                     *             "estimated": false,
                     *             "first_token_ms": null,
                     *             "duration_ms": 3,
                     *             "cost_usd": null
                     *           },
                     *           "error": null,
                     *           "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "memory_count": 3,
                     *           "remembered": true,
                     *           "version": 3,
                     *           "versions": 3,
                     *           "feedback": {
                     *             "value": "up",
                     *             "reason": "text"
                     *           },
                     *           "memory_failed": false,
                     *           "files": [
                     *             {
                     *               "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *               "name": "Ada Lovelace",
                     *               "kind": "txt",
                     *               "size": 3,
                     *               "pages": null
                     *             }
                     *           ],
                     *           "created_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationMessages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "text": "I am a nurse. What could I do next?",
                 *       "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "files": [
                 *         "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SendMessage"];
            };
        };
        responses: {
            /** @description Events, as they come: the AI SDK's UI message stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "x-vercel-ai-ui-message-stream"?: "v1";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"type":"start","messageId":"01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"}
                     *
                     *     data: {"type":"text-start","id":"t"}
                     *
                     *     data: {"type":"text-delta","id":"t","delta":"Your years on the ward "}
                     *
                     *     data: {"type":"text-end","id":"t"}
                     *
                     *     data: {"type":"data-status","data":{"status":"complete"}}
                     *
                     *     data: {"type":"finish"}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. A reply is still being written here, or the message's id was used for another text. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The prompt is not there, or a document is not there or was sent already. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getConversationMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: It is not there, or it is somebody else's. There is no such message. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "It is not there, or it is somebody else's."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversationMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The reply is still being written: stop it first. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The reply is still being written: stop it first."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchConversationMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "text": "I am a nurse. What could I do next?"
                 *     }
                 */
                "application/json": components["schemas"]["EditMessage"];
            };
        };
        responses: {
            /** @description Events, as they come: the AI SDK's UI message stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "x-vercel-ai-ui-message-stream"?: "v1";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"type":"start","messageId":"01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"}
                     *
                     *     data: {"type":"text-start","id":"t"}
                     *
                     *     data: {"type":"text-delta","id":"t","delta":"Your years on the ward "}
                     *
                     *     data: {"type":"text-end","id":"t"}
                     *
                     *     data: {"type":"data-status","data":{"status":"complete"}}
                     *
                     *     data: {"type":"finish"}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: It is not a message of the person's, a reply is still being written, or the id is taken. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It is not a message of the person's, a reply is still being written, or the id is taken."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    getConversationMessageContext: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "reply_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "items": [
                     *           {
                     *             "rank": 3,
                     *             "kind": "passage",
                     *             "score": 0.74,
                     *             "text": "I am a nurse. What could I do next?",
                     *             "source": {
                     *               "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *               "conversation_title": "text",
                     *               "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *               "role": "user",
                     *               "created_at": "2026-11-26T09:30:00.000Z",
                     *               "start": 3,
                     *               "end": 3
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Receipt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationMessageContinue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, as they come: the AI SDK's UI message stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "x-vercel-ai-ui-message-stream"?: "v1";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"type":"start","messageId":"01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"}
                     *
                     *     data: {"type":"text-start","id":"t"}
                     *
                     *     data: {"type":"text-delta","id":"t","delta":"Your years on the ward "}
                     *
                     *     data: {"type":"text-end","id":"t"}
                     *
                     *     data: {"type":"data-status","data":{"status":"complete"}}
                     *
                     *     data: {"type":"finish"}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. Nothing of the reply had come, or the conversation went on since, or the reply is not open. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    putConversationMessageFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "value": "up",
                 *       "reason": "text"
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "value": "up",
                     *         "reason": "text"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Feedback"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: Only an answer of the advisor's can be rated. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Only an answer of the advisor's can be rated."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversationMessageFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: Only an answer of the advisor's can be rated. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Only an answer of the advisor's can be rated."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationMessageMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationMessageRegenerate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, as they come: the AI SDK's UI message stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "x-vercel-ai-ui-message-stream"?: "v1";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"type":"start","messageId":"01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"}
                     *
                     *     data: {"type":"text-start","id":"t"}
                     *
                     *     data: {"type":"text-delta","id":"t","delta":"Your years on the ward "}
                     *
                     *     data: {"type":"text-end","id":"t"}
                     *
                     *     data: {"type":"data-status","data":{"status":"complete"}}
                     *
                     *     data: {"type":"finish"}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. It is no whole answer, or the conversation went on since. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    postConversationMessageRetry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, as they come: the AI SDK's UI message stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "x-vercel-ai-ui-message-stream"?: "v1";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"type":"start","messageId":"01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"}
                     *
                     *     data: {"type":"text-start","id":"t"}
                     *
                     *     data: {"type":"text-delta","id":"t","delta":"Your years on the ward "}
                     *
                     *     data: {"type":"text-end","id":"t"}
                     *
                     *     data: {"type":"data-status","data":{"status":"complete"}}
                     *
                     *     data: {"type":"finish"}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "sequence": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "status": "complete",
                     *         "model": "grok-4.3",
                     *         "usage": {
                     *           "input_tokens": 3,
                     *           "output_tokens": 3,
                     *           "estimated": false,
                     *           "first_token_ms": null,
                     *           "duration_ms": 3,
                     *           "cost_usd": null
                     *         },
                     *         "error": null,
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "memory_count": 3,
                     *         "remembered": true,
                     *         "version": 3,
                     *         "versions": 3,
                     *         "feedback": {
                     *           "value": "up",
                     *           "reason": "text"
                     *         },
                     *         "memory_failed": false,
                     *         "files": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "name": "Ada Lovelace",
                     *             "kind": "txt",
                     *             "size": 3,
                     *             "pages": null
                     *           }
                     *         ],
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. The reply is whole, or the conversation went on since. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    postConversationMessageShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: A reply is being written, or the conversation went on from another version. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "A reply is being written, or the conversation went on from another version."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationMessageSuggestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "items": [
                     *           "text"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Suggestions"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationMessageVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "role": "user",
                     *           "sequence": 3,
                     *           "text": "I am a nurse. What could I do next?",
                     *           "status": "complete",
                     *           "model": "grok-4.3",
                     *           "usage": {
                     *             "input_tokens": 3,
                     *             "output_tokens": 3,
                     *             "estimated": false,
                     *             "first_token_ms": null,
                     *             "duration_ms": 3,
                     *             "cost_usd": null
                     *           },
                     *           "error": null,
                     *           "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "memory_count": 3,
                     *           "remembered": true,
                     *           "version": 3,
                     *           "versions": 3,
                     *           "feedback": {
                     *             "value": "up",
                     *             "reason": "text"
                     *           },
                     *           "memory_failed": false,
                     *           "files": [
                     *             {
                     *               "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *               "name": "Ada Lovelace",
                     *               "kind": "txt",
                     *               "size": 3,
                     *               "pages": null
                     *             }
                     *           ],
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "shown": false
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MessageVersion"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "facts": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "predicate": "skill",
                     *             "modality": "has",
                     *             "value": "SQL",
                     *             "quantity": null,
                     *             "of": null,
                     *             "of_words": null,
                     *             "said_value": null,
                     *             "status": "proposed",
                     *             "origin": "statement",
                     *             "confidence": 0.9,
                     *             "counts": false,
                     *             "said_in": 3,
                     *             "contradicts": null,
                     *             "quote": "I am a nurse",
                     *             "start": null,
                     *             "end": null,
                     *             "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "valid_from": "2026-11-26T09:30:00.000Z",
                     *             "valid_to": "2026-11-26T09:30:00.000Z",
                     *             "recorded_at": "2026-11-26T09:30:00.000Z",
                     *             "decided_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "against": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "predicate": "skill",
                     *             "modality": "has",
                     *             "value": "SQL",
                     *             "quantity": null,
                     *             "of": null,
                     *             "of_words": null,
                     *             "said_value": null,
                     *             "status": "proposed",
                     *             "origin": "statement",
                     *             "confidence": 0.9,
                     *             "counts": false,
                     *             "said_in": 3,
                     *             "contradicts": null,
                     *             "quote": "I am a nurse",
                     *             "start": null,
                     *             "end": null,
                     *             "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "valid_from": "2026-11-26T09:30:00.000Z",
                     *             "valid_to": "2026-11-26T09:30:00.000Z",
                     *             "recorded_at": "2026-11-26T09:30:00.000Z",
                     *             "decided_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "waiting": [
                     *           "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *         ],
                     *         "unread": [
                     *           {
                     *             "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "language": "pt"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Notes"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putConversationSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SeeConversation"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: It is not there, or it is somebody else's. There is no such conversation, or no such message in it. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "It is not there, or it is somebody else's."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteConversationSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postConversationShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "message_count": 3,
                     *         "shared_at": "2026-11-26T09:30:00.000Z",
                     *         "token": "q1Zc0mB7sVx2Lw9Tn4Yk8Rd5Hf3Jg6Pa-Ue_Oi1Ql2Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["NewShare"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. The conversation is temporary, or nothing was said in it yet. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationStream: {
        parameters: {
            query?: never;
            header?: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10.120 */
                "last-event-id"?: string;
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, as they come: the AI SDK's UI message stream. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "x-vercel-ai-ui-message-stream"?: "v1";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example data: {"type":"start","messageId":"01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"}
                     *
                     *     data: {"type":"text-start","id":"t"}
                     *
                     *     data: {"type":"text-delta","id":"t","delta":"Your years on the ward "}
                     *
                     *     data: {"type":"text-end","id":"t"}
                     *
                     *     data: {"type":"data-status","data":{"status":"complete"}}
                     *
                     *     data: {"type":"finish"}
                     *
                     *     data: [DONE]
                     */
                    "text/event-stream": string;
                };
            };
            /** @description There is nothing to read. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    deleteConversationStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getConversationSummaries: {
        parameters: {
            query?: {
                /** @example 50 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "from_sequence": 3,
                     *           "to_sequence": 3,
                     *           "first_message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "text": "I am a nurse. What could I do next?",
                     *           "model": "grok-4.3",
                     *           "created_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Summary"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postFiles: {
        parameters: {
            query: {
                /**
                 * @description UUIDv7 made by the sender, so that a retry is not a second file.
                 * @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10
                 */
                id?: string;
                /** @example Ada Lovelace */
                name: string;
            };
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example The file's bytes. */
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "name": "Ada Lovelace",
                     *         "kind": "txt",
                     *         "size": 3,
                     *         "pages": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AttachedFile"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `conflict`: The `Idempotency-Key` was used for another request. The id was used for another file. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `too_large`: The file is larger than 10 MB. */
            413: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "too_large",
                     *           "message": "The file is larger than 10 MB."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `unsupported_media_type`: It is no PDF, no Word document and no text. */
            415: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unsupported_media_type",
                     *           "message": "It is no PDF, no Word document and no text."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The file cannot be read: it is damaged, locked, empty, too long, or not what its name says. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. Too many documents wait to be sent, or yours fill what you have. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "name": "Ada Lovelace",
                     *         "kind": "txt",
                     *         "size": 3,
                     *         "pages": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AttachedFile"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: It was sent with a message. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It was sent with a message."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalConversationsMemories: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "items": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "role": "user",
                     *             "quote": "I am a nurse",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_title": "text",
                     *             "uses": 3,
                     *             "is_refused": false
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RememberedPage"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInternalConversationsMemoriesFound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       ],
                 *       "words": "text",
                 *       "limit": 1
                 *     }
                 */
                "application/json": components["schemas"]["FindRemembered"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "known": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "role": "user",
                     *             "quote": "I am a nurse",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_title": "text",
                     *             "uses": 3,
                     *             "is_refused": false
                     *           }
                     *         ],
                     *         "worded": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "role": "user",
                     *             "quote": "I am a nurse",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_title": "text",
                     *             "uses": 3,
                     *             "is_refused": false
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RememberedFound"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInternalConversationsMemoriesRecalled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vector": [
                 *         3
                 *       ],
                 *       "question": "I am a nurse. What could I do next?",
                 *       "limit": 1,
                 *       "except": [
                 *         "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecallFor"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_title": "text",
                     *           "role": "user",
                     *           "text": "I am a nurse. What could I do next?",
                     *           "start": 3,
                     *           "end": 3,
                     *           "hit": {
                     *             "start": 3,
                     *             "end": 3
                     *           },
                     *           "score": 0.74,
                     *           "said_at": "2026-11-26T09:30:00.000Z",
                     *           "answer": {
                     *             "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "text": "I am a nurse. What could I do next?",
                     *             "said_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RecalledPassage"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalConversationsMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                memoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "memory": {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "role": "user",
                     *           "quote": "I am a nurse",
                     *           "said_at": "2026-11-26T09:30:00.000Z",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_title": "text",
                     *           "uses": 3,
                     *           "is_refused": false
                     *         },
                     *         "uses": [
                     *           {
                     *             "reply_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_title": "text",
                     *             "question": "I am a nurse. What could I do next?",
                     *             "answered_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RememberedWithUses"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalConversationSummaries: {
        parameters: {
            query?: {
                /** @example 50 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "items": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "from_sequence": 3,
                     *             "to_sequence": 3,
                     *             "first_message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "text": "I am a nurse. What could I do next?",
                     *             "model": "grok-4.3",
                     *             "created_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "next_cursor": null
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SummariesPage"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInternalPromptsEffects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "versions": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EffectsCounted"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalPromptAdvice: {
        parameters: {
            query: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversation_id: string;
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "title": "From nursing to health data",
                     *         "category": "text",
                     *         "instructions": "text",
                     *         "is_premade": false
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptForAdvice"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInternalUsersSweep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "what": "request-keys",
                 *       "replies": []
                 *     }
                 */
                "application/json": components["schemas"]["Sweep"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "count": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Swept"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "role": "user",
                     *         "preferences": {
                     *           "theme": "dark"
                     *         },
                     *         "memory_paused_at": "2026-11-26T09:30:00.000Z",
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Me"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInternalUserCalls: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "reply",
                 *       "model": {
                 *         "name": "Ada Lovelace",
                 *         "label": "What do you do today?",
                 *         "is_offline": false
                 *       },
                 *       "input_tokens": 0,
                 *       "output_tokens": 0,
                 *       "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "reply_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *     }
                 */
                "application/json": components["schemas"]["BeginCall"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["CallBegun"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            /** @description `limit_exceeded`: The budget is spent. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "The budget is spent.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putInternalUserCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": {
                 *         "name": "Ada Lovelace",
                 *         "label": "What do you do today?",
                 *         "is_offline": false
                 *       },
                 *       "outcome": "complete",
                 *       "error_code": null,
                 *       "input_tokens": 0,
                 *       "output_tokens": 0,
                 *       "is_estimated": false,
                 *       "first_token_ms": null,
                 *       "duration_ms": null
                 *     }
                 */
                "application/json": components["schemas"]["EndCall"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalUserFacts: {
        parameters: {
            query: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                conversation_id: string;
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "facts": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "predicate": "skill",
                     *             "modality": "has",
                     *             "value": "SQL",
                     *             "quantity": null,
                     *             "of": null,
                     *             "of_words": null,
                     *             "said_value": null,
                     *             "status": "proposed",
                     *             "origin": "statement",
                     *             "confidence": 0.9,
                     *             "counts": false,
                     *             "said_in": 3,
                     *             "contradicts": null,
                     *             "quote": "I am a nurse",
                     *             "start": null,
                     *             "end": null,
                     *             "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "valid_from": "2026-11-26T09:30:00.000Z",
                     *             "valid_to": "2026-11-26T09:30:00.000Z",
                     *             "recorded_at": "2026-11-26T09:30:00.000Z",
                     *             "decided_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "against": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "predicate": "skill",
                     *             "modality": "has",
                     *             "value": "SQL",
                     *             "quantity": null,
                     *             "of": null,
                     *             "of_words": null,
                     *             "said_value": null,
                     *             "status": "proposed",
                     *             "origin": "statement",
                     *             "confidence": 0.9,
                     *             "counts": false,
                     *             "said_in": 3,
                     *             "contradicts": null,
                     *             "quote": "I am a nurse",
                     *             "start": null,
                     *             "end": null,
                     *             "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "said_at": "2026-11-26T09:30:00.000Z",
                     *             "valid_from": "2026-11-26T09:30:00.000Z",
                     *             "valid_to": "2026-11-26T09:30:00.000Z",
                     *             "recorded_at": "2026-11-26T09:30:00.000Z",
                     *             "decided_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FactsNoted"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postInternalUserFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                 *       "text_hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                 *       "claims": [
                 *         {
                 *           "subject": "self",
                 *           "predicate": "skill",
                 *           "value": "SQL",
                 *           "quantity": null,
                 *           "of": null,
                 *           "modality": "has",
                 *           "start": 0,
                 *           "end": 0,
                 *           "confidence": 0.9,
                 *           "origin": "statement"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NoteFacts"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "predicate": "skill",
                     *           "modality": "has",
                     *           "value": "SQL",
                     *           "of": null,
                     *           "start": null,
                     *           "end": null,
                     *           "origin": "statement",
                     *           "confidence": 0.9
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["NotedFact"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getInternalUserProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "me": {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "email": "ada@example.com",
                     *           "name": "Ada Lovelace",
                     *           "role": "user",
                     *           "preferences": {
                     *             "theme": "dark"
                     *           },
                     *           "memory_paused_at": "2026-11-26T09:30:00.000Z",
                     *           "created_at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "profile": {
                     *           "skills": [
                     *             "Nursing",
                     *             "SQL"
                     *           ],
                     *           "experience_level": "junior",
                     *           "years_experience": 6.5,
                     *           "profile_summary": "Ten years on an intensive care ward; now learning SQL.",
                     *           "summary_source": null,
                     *           "metadata": {
                     *             "country": "Portugal"
                     *           },
                     *           "updated_at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "outlook": {
                     *           "roles": [
                     *             "text"
                     *           ],
                     *           "goals": [
                     *             "text"
                     *           ],
                     *           "learning": [
                     *             "text"
                     *           ],
                     *           "lacks": [
                     *             "text"
                     *           ],
                     *           "past": [
                     *             "text"
                     *           ],
                     *           "more": [
                     *             "text"
                     *           ]
                     *         },
                     *         "sources": [
                     *           "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["KnownPerson"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putInternalUserProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putInternalUserProfileVector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "model": "grok-4.3",
                 *       "updated_at": "2026-11-26T09:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["MarkEmbedded"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "is_current": false
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["IsCurrent"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `unauthenticated`: It is not a service's token, or not for this service. */
            401: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "unauthenticated",
                     *           "message": "It is not a service's token, or not for this service."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `forbidden`: The token lacks the scope, or is for another person. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "The token lacks the scope, or is for another person."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getPrompts: {
        parameters: {
            query?: {
                /**
                 * @description One that was retired finds the premade prompts that stand under another since.
                 * @example career-paths
                 */
                category?: components["schemas"]["PromptCategory"];
                /** @example text */
                tag?: string;
                /** @example text */
                q?: string;
                /** @example false */
                premade?: boolean;
                /** @example false */
                favourite?: boolean;
                /**
                 * @description As of one prompt; `q` looks for the words that are shown.
                 * @example en
                 */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data",
                     *           "description": "Which roles are near what you can do today.",
                     *           "category": "career-paths",
                     *           "category_name": "text",
                     *           "template": "I work as {{role}}. Where could I go from here?",
                     *           "slots": [
                     *             {
                     *               "name": "text",
                     *               "label": "What do you do today?",
                     *               "type": "text",
                     *               "required": false,
                     *               "placeholder": "text",
                     *               "help": "text",
                     *               "options": [
                     *                 "text"
                     *               ],
                     *               "from": "name",
                     *               "default": "text",
                     *               "min": 3,
                     *               "max": 3,
                     *               "option_words": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "language": "en",
                     *           "tags": [
                     *             "career change"
                     *           ],
                     *           "instructions": null,
                     *           "is_premade": false,
                     *           "is_favourite": false,
                     *           "is_featured": false,
                     *           "version": 3,
                     *           "latest_version": 3,
                     *           "uses": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           },
                     *           "updated_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Prompt"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. There is no such category. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postPrompts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "From nursing to health data",
                 *       "description": "Which roles are near what you can do today.",
                 *       "category": "career-paths",
                 *       "template": "I work as {{role}}. Where could I go from here?",
                 *       "slots": [],
                 *       "instructions": "",
                 *       "tags": [
                 *         "career change"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PromptContentInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "category_name": "text",
                     *         "template": "I work as {{role}}. Where could I go from here?",
                     *         "slots": [
                     *           {
                     *             "name": "text",
                     *             "label": "What do you do today?",
                     *             "type": "text",
                     *             "required": false,
                     *             "placeholder": "text",
                     *             "help": "text",
                     *             "options": [
                     *               "text"
                     *             ],
                     *             "from": "name",
                     *             "default": "text",
                     *             "min": 3,
                     *             "max": 3,
                     *             "option_words": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "language": "en",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "instructions": null,
                     *         "is_premade": false,
                     *         "is_favourite": false,
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Prompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A blank of the template is not described whole, one that is described stands nowhere, or there is no such category. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. You keep as many prompts as one person may. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getPromptsCategories: {
        parameters: {
            query?: {
                /**
                 * @description Left out: what was chosen on the pages, else what `Accept-Language` asks for, else English; with a token the choice on the pages does not count. What is not translated is in English.
                 * @example en
                 */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "slug": "career-paths",
                     *           "name": "Ada Lovelace",
                     *           "language": "en",
                     *           "is_archived": false
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Category"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getPromptsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "format": "career-advisor/prompts",
                     *         "version": 1,
                     *         "prompts": [
                     *           {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "category": "career-paths",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "instructions": "",
                     *             "tags": [
                     *               "career change"
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptExport"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postPromptsImport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "career-advisor/prompts",
                 *       "version": 1,
                 *       "prompts": [
                 *         {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "category": "career-paths",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "instructions": "",
                 *           "tags": [
                 *             "career change"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PromptFile"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data",
                     *           "description": "Which roles are near what you can do today.",
                     *           "category": "career-paths",
                     *           "category_name": "text",
                     *           "template": "I work as {{role}}. Where could I go from here?",
                     *           "slots": [
                     *             {
                     *               "name": "text",
                     *               "label": "What do you do today?",
                     *               "type": "text",
                     *               "required": false,
                     *               "placeholder": "text",
                     *               "help": "text",
                     *               "options": [
                     *                 "text"
                     *               ],
                     *               "from": "name",
                     *               "default": "text",
                     *               "min": 3,
                     *               "max": 3,
                     *               "option_words": [
                     *                 "text"
                     *               ]
                     *             }
                     *           ],
                     *           "language": "en",
                     *           "tags": [
                     *             "career change"
                     *           ],
                     *           "instructions": null,
                     *           "is_premade": false,
                     *           "is_favourite": false,
                     *           "is_featured": false,
                     *           "version": 3,
                     *           "latest_version": 3,
                     *           "uses": 3,
                     *           "helped": {
                     *             "ratings": 3,
                     *             "share": 3,
                     *             "low": 3,
                     *             "high": 3
                     *           },
                     *           "updated_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Prompt"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A blank of one of them is not described whole, or stands nowhere, or one names no category that there is here. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. You would keep more prompts than one person may. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getPromptsSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getPrompt: {
        parameters: {
            query?: {
                /**
                 * @description Left out: what was chosen on the pages, else what `Accept-Language` asks for, else English; with a token the choice on the pages does not count. What is not translated is in English.
                 * @example en
                 */
                language?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "category_name": "text",
                     *         "template": "I work as {{role}}. Where could I go from here?",
                     *         "slots": [
                     *           {
                     *             "name": "text",
                     *             "label": "What do you do today?",
                     *             "type": "text",
                     *             "required": false,
                     *             "placeholder": "text",
                     *             "help": "text",
                     *             "options": [
                     *               "text"
                     *             ],
                     *             "from": "name",
                     *             "default": "text",
                     *             "min": 3,
                     *             "max": 3,
                     *             "option_words": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "language": "en",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "instructions": null,
                     *         "is_premade": false,
                     *         "is_favourite": false,
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Prompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deletePrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. It is premade. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "From nursing to health data",
                 *       "description": "Which roles are near what you can do today.",
                 *       "category": "career-paths",
                 *       "template": "I work as {{role}}. Where could I go from here?",
                 *       "slots": [
                 *         {
                 *           "name": "text",
                 *           "label": "What do you do today?",
                 *           "type": "text",
                 *           "required": false,
                 *           "placeholder": "text",
                 *           "help": "text",
                 *           "options": [
                 *             "text"
                 *           ],
                 *           "from": "name",
                 *           "default": "text",
                 *           "min": 3,
                 *           "max": 3
                 *         }
                 *       ],
                 *       "instructions": "text",
                 *       "tags": [
                 *         "career change"
                 *       ],
                 *       "translations": {
                 *         "de": {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "source": "9f86d081884c7d65"
                 *         },
                 *         "es": {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "source": "9f86d081884c7d65"
                 *         }
                 *       },
                 *       "note": "",
                 *       "base_version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SaveVersion"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "template": "I work as {{role}}. Where could I go from here?",
                     *         "slots": [],
                     *         "instructions": "",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "version": 3,
                     *         "note": "text",
                     *         "edited_by": null,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "published_at": "2026-11-26T09:30:00.000Z",
                     *         "is_shown": false,
                     *         "translations": {
                     *           "de": {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "source": "9f86d081884c7d65",
                     *             "is_outdated": false,
                     *             "fits": false
                     *           },
                     *           "es": {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "source": "9f86d081884c7d65",
                     *             "is_outdated": false,
                     *             "fits": false
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptVersion"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. It is premade: an administrator saves a version and publishes it. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: Another version was saved since `base_version`: nothing is changed. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Another version was saved since `base_version`: nothing is changed."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A blank of the template is not described whole, one that is described stands nowhere, or there is no such category. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postPromptCopy: {
        parameters: {
            query?: {
                /**
                 * @description Left out: what was chosen on the pages, else what `Accept-Language` asks for, else English; with a token the choice on the pages does not count. What is not translated is in English.
                 * @example en
                 */
                language?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "category_name": "text",
                     *         "template": "I work as {{role}}. Where could I go from here?",
                     *         "slots": [
                     *           {
                     *             "name": "text",
                     *             "label": "What do you do today?",
                     *             "type": "text",
                     *             "required": false,
                     *             "placeholder": "text",
                     *             "help": "text",
                     *             "options": [
                     *               "text"
                     *             ],
                     *             "from": "name",
                     *             "default": "text",
                     *             "min": 3,
                     *             "max": 3,
                     *             "option_words": [
                     *               "text"
                     *             ]
                     *           }
                     *         ],
                     *         "language": "en",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "instructions": null,
                     *         "is_premade": false,
                     *         "is_favourite": false,
                     *         "is_featured": false,
                     *         "version": 3,
                     *         "latest_version": 3,
                     *         "uses": 3,
                     *         "helped": {
                     *           "ratings": 3,
                     *           "share": 3,
                     *           "low": 3,
                     *           "high": 3
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Prompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. You keep as many prompts as one person may. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putPromptFavourite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deletePromptFavourite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postPromptUse: {
        parameters: {
            query?: {
                /**
                 * @description Left out: what was chosen on the pages, else what `Accept-Language` asks for, else English; with a token the choice on the pages does not count. What is not translated is in English.
                 * @example en
                 */
                language?: components["schemas"]["Language"];
            };
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "values": {
                 *         "role": "a nurse"
                 *       },
                 *       "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                 *     }
                 */
                "application/json": components["schemas"]["UsePrompt"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "prompt_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "version": 3,
                     *         "text": "I am a nurse. What could I do next?",
                     *         "language": "en"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["FilledPrompt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            409: components["responses"]["conflict"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A value is missing or does not fit its slot. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getPromptVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "title": "From nursing to health data",
                     *           "description": "Which roles are near what you can do today.",
                     *           "category": "career-paths",
                     *           "template": "I work as {{role}}. Where could I go from here?",
                     *           "slots": [],
                     *           "instructions": "",
                     *           "tags": [
                     *             "career change"
                     *           ],
                     *           "version": 3,
                     *           "note": "text",
                     *           "edited_by": null,
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "published_at": "2026-11-26T09:30:00.000Z",
                     *           "is_shown": false,
                     *           "translations": {
                     *             "de": {
                     *               "title": "From nursing to health data",
                     *               "description": "Which roles are near what you can do today.",
                     *               "template": "I work as {{role}}. Where could I go from here?",
                     *               "slots": [],
                     *               "source": "9f86d081884c7d65",
                     *               "is_outdated": false,
                     *               "fits": false
                     *             },
                     *             "es": {
                     *               "title": "From nursing to health data",
                     *               "description": "Which roles are near what you can do today.",
                     *               "template": "I work as {{role}}. Where could I go from here?",
                     *               "slots": [],
                     *               "source": "9f86d081884c7d65",
                     *               "is_outdated": false,
                     *               "fits": false
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptVersion"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. It is premade, and you are no administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postPromptVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "From nursing to health data",
                 *       "description": "Which roles are near what you can do today.",
                 *       "category": "career-paths",
                 *       "template": "I work as {{role}}. Where could I go from here?",
                 *       "slots": [
                 *         {
                 *           "name": "text",
                 *           "label": "What do you do today?",
                 *           "type": "text",
                 *           "required": false,
                 *           "placeholder": "text",
                 *           "help": "text",
                 *           "options": [
                 *             "text"
                 *           ],
                 *           "from": "name",
                 *           "default": "text",
                 *           "min": 3,
                 *           "max": 3
                 *         }
                 *       ],
                 *       "instructions": "text",
                 *       "tags": [
                 *         "career change"
                 *       ],
                 *       "translations": {
                 *         "de": {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "source": "9f86d081884c7d65"
                 *         },
                 *         "es": {
                 *           "title": "From nursing to health data",
                 *           "description": "Which roles are near what you can do today.",
                 *           "template": "I work as {{role}}. Where could I go from here?",
                 *           "slots": [],
                 *           "source": "9f86d081884c7d65"
                 *         }
                 *       },
                 *       "note": "",
                 *       "base_version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SaveVersion"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "template": "I work as {{role}}. Where could I go from here?",
                     *         "slots": [],
                     *         "instructions": "",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "version": 3,
                     *         "note": "text",
                     *         "edited_by": null,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "published_at": "2026-11-26T09:30:00.000Z",
                     *         "is_shown": false,
                     *         "translations": {
                     *           "de": {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "source": "9f86d081884c7d65",
                     *             "is_outdated": false,
                     *             "fits": false
                     *           },
                     *           "es": {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "source": "9f86d081884c7d65",
                     *             "is_outdated": false,
                     *             "fits": false
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptVersion"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. It is premade, and you are no administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: Another version was saved since `base_version`: nothing is changed. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Another version was saved since `base_version`: nothing is changed."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A blank of the template is not described whole, one that is described stands nowhere, a translation has others, or there is no such category. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postPromptVersionPublish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                promptId: string;
                /** @example 1 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "title": "From nursing to health data",
                     *         "description": "Which roles are near what you can do today.",
                     *         "category": "career-paths",
                     *         "template": "I work as {{role}}. Where could I go from here?",
                     *         "slots": [],
                     *         "instructions": "",
                     *         "tags": [
                     *           "career change"
                     *         ],
                     *         "version": 3,
                     *         "note": "text",
                     *         "edited_by": null,
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "published_at": "2026-11-26T09:30:00.000Z",
                     *         "is_shown": false,
                     *         "translations": {
                     *           "de": {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "source": "9f86d081884c7d65",
                     *             "is_outdated": false,
                     *             "fits": false
                     *           },
                     *           "es": {
                     *             "title": "From nursing to health data",
                     *             "description": "Which roles are near what you can do today.",
                     *             "template": "I work as {{role}}. Where could I go from here?",
                     *             "slots": [],
                     *             "source": "9f86d081884c7d65",
                     *             "is_outdated": false,
                     *             "fits": false
                     *           }
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PromptVersion"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. It is premade, and you are no administrator. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            404: components["responses"]["not_found"];
            /** @description `conflict`: It is premade, nobody was shown that version yet, and its checks did not pass. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It is premade, nobody was shown that version yet, and its checks did not pass."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getOneShared: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example q1Zc0mB7sVx2Lw9Tn4Yk8Rd5Hf3Jg6Pa-Ue_Oi1Ql2Z */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "title": "From nursing to health data",
                     *         "shared_at": "2026-11-26T09:30:00.000Z",
                     *         "messages": [
                     *           {
                     *             "role": "user",
                     *             "text": "I am a nurse. What could I do next?",
                     *             "created_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["SharedConversation"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com",
                 *       "password": "correct horse battery staple",
                 *       "name": "Ada Lovelace"
                 *     }
                 */
                "application/json": components["schemas"]["Register"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Registered"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            /** @description `conflict`: There is an account with this address. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "There is an account with this address."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The password is easy to guess. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "role": "user",
                     *         "preferences": {
                     *           "theme": "dark"
                     *         },
                     *         "memory_paused_at": "2026-11-26T09:30:00.000Z",
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Me"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "erased_at": "2026-11-26T09:30:00.000Z",
                     *         "erased": {
                     *           "conversations": 0,
                     *           "messages": 0,
                     *           "summaries": 0,
                     *           "vectors": 0,
                     *           "documents": 0,
                     *           "document_bytes": 0,
                     *           "memory_receipts": 0,
                     *           "shared_links": 0,
                     *           "imports": 0,
                     *           "prompts": 0,
                     *           "prompt_uses": 0,
                     *           "facts": 0,
                     *           "sessions": 0,
                     *           "tokens": 0,
                     *           "model_calls": 0
                     *         },
                     *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ErasureReceipt"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchUsersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Lovelace",
                 *       "preferences": {
                 *         "theme": "system",
                 *         "suggestions": false,
                 *         "locale": "en"
                 *       },
                 *       "memory_paused": false
                 *     }
                 */
                "application/json": components["schemas"]["UpdateMe"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "email": "ada@example.com",
                     *         "name": "Ada Lovelace",
                     *         "role": "user",
                     *         "preferences": {
                     *           "theme": "dark"
                     *         },
                     *         "memory_paused_at": "2026-11-26T09:30:00.000Z",
                     *         "created_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Me"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeArchive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example text */
                    "application/zip": string;
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeFacts: {
        parameters: {
            query?: {
                /** @example 200 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
                /** @example proposed */
                status?: components["schemas"]["FactStatus"];
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                message_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "predicate": "skill",
                     *           "modality": "has",
                     *           "value": "SQL",
                     *           "quantity": null,
                     *           "of": null,
                     *           "of_words": null,
                     *           "said_value": null,
                     *           "status": "proposed",
                     *           "origin": "statement",
                     *           "confidence": 0.9,
                     *           "counts": false,
                     *           "said_in": 3,
                     *           "contradicts": null,
                     *           "quote": "I am a nurse",
                     *           "start": null,
                     *           "end": null,
                     *           "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "said_at": "2026-11-26T09:30:00.000Z",
                     *           "valid_from": "2026-11-26T09:30:00.000Z",
                     *           "valid_to": "2026-11-26T09:30:00.000Z",
                     *           "recorded_at": "2026-11-26T09:30:00.000Z",
                     *           "decided_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Fact"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchUsersMeFacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "confirmed": [],
                 *       "rejected": []
                 *     }
                 */
                "application/json": components["schemas"]["DecideFacts"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "predicate": "skill",
                     *           "modality": "has",
                     *           "value": "SQL",
                     *           "quantity": null,
                     *           "of": null,
                     *           "of_words": null,
                     *           "said_value": null,
                     *           "status": "proposed",
                     *           "origin": "statement",
                     *           "confidence": 0.9,
                     *           "counts": false,
                     *           "said_in": 3,
                     *           "contradicts": null,
                     *           "quote": "I am a nurse",
                     *           "start": null,
                     *           "end": null,
                     *           "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "said_at": "2026-11-26T09:30:00.000Z",
                     *           "valid_from": "2026-11-26T09:30:00.000Z",
                     *           "valid_to": "2026-11-26T09:30:00.000Z",
                     *           "recorded_at": "2026-11-26T09:30:00.000Z",
                     *           "decided_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Fact"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. One of the facts is not there. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A fact is in both lists. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeFact: {
        parameters: {
            query?: {
                /** @example false */
                repeats?: boolean;
            };
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                factId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchUsersMeFact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "confirmed",
                 *       "value": "SQL"
                 *     }
                 */
                "application/json": components["schemas"]["DecideFact"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "predicate": "skill",
                     *         "modality": "has",
                     *         "value": "SQL",
                     *         "quantity": null,
                     *         "of": null,
                     *         "of_words": null,
                     *         "said_value": null,
                     *         "status": "proposed",
                     *         "origin": "statement",
                     *         "confidence": 0.9,
                     *         "counts": false,
                     *         "said_in": 3,
                     *         "contradicts": null,
                     *         "quote": "I am a nurse",
                     *         "start": null,
                     *         "end": null,
                     *         "message_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "conversation_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "said_at": "2026-11-26T09:30:00.000Z",
                     *         "valid_from": "2026-11-26T09:30:00.000Z",
                     *         "valid_to": "2026-11-26T09:30:00.000Z",
                     *         "recorded_at": "2026-11-26T09:30:00.000Z",
                     *         "decided_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Fact"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: Your profile says the right value already. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Your profile says the right value already."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The value does not fit what the fact is about, or stands without a status to go with it. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "has_password": false,
                     *         "identities": [
                     *           {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "provider": "cognito",
                     *             "email": "ada@example.com",
                     *             "connected_at": "2026-11-26T09:30:00.000Z",
                     *             "last_used_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ],
                     *         "second_factor": {
                     *           "since": "2026-11-26T09:30:00.000Z",
                     *           "recovery_codes_left": 3
                     *         }
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["WaysIn"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                identityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            /** @description `conflict`: It is your only way in. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "It is your only way in."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeMemories: {
        parameters: {
            query?: {
                /** @example 20 */
                limit?: number;
                /** @example WzQyXQ */
                cursor?: string;
                /**
                 * @description Found by meaning and by words, best first: one page. Without it everything, newest first.
                 * @example text
                 */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "role": "user",
                     *           "quote": "I am a nurse",
                     *           "passage": {
                     *             "start": 3,
                     *             "end": 3
                     *           },
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "conversation": {
                     *             "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "title": "From nursing to health data"
                     *           },
                     *           "uses": 3,
                     *           "failed": false
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "next_cursor": null
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Memory"][];
                        meta: components["schemas"]["PageMeta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. A search has one page, so no cursor. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                memoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "role": "user",
                     *         "quote": "I am a nurse",
                     *         "passage": {
                     *           "start": 3,
                     *           "end": 3
                     *         },
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "conversation": {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "title": "From nursing to health data"
                     *         },
                     *         "uses": 3,
                     *         "failed": false,
                     *         "used_in": [
                     *           {
                     *             "reply_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *             "conversation": {
                     *               "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *               "title": "From nursing to health data"
                     *             },
                     *             "question": "I am a nurse. What could I do next?",
                     *             "created_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["MemoryWithUses"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                memoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putUsersMePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current_password": "text",
                 *       "new_password": "another five words for me",
                 *       "code": "llm_unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. This is not the password that you have, or the new one is easy to guess. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. Too many guesses at the password that you have. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "skills": [
                     *           "Nursing",
                     *           "SQL"
                     *         ],
                     *         "experience_level": "junior",
                     *         "years_experience": 6.5,
                     *         "profile_summary": "Ten years on an intensive care ward; now learning SQL.",
                     *         "summary_source": null,
                     *         "metadata": {
                     *           "country": "Portugal"
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Profile"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    patchUsersMeProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "skills": [
                 *         "Nursing",
                 *         "SQL"
                 *       ],
                 *       "experience_level": "junior",
                 *       "years_experience": 6.5,
                 *       "profile_summary": "Ten years on an intensive care ward; now learning SQL.",
                 *       "metadata": {
                 *         "country": "Portugal"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProfile"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "skills": [
                     *           "Nursing",
                     *           "SQL"
                     *         ],
                     *         "experience_level": "junior",
                     *         "years_experience": 6.5,
                     *         "profile_summary": "Ten years on an intensive care ward; now learning SQL.",
                     *         "summary_source": null,
                     *         "metadata": {
                     *           "country": "Portugal"
                     *         },
                     *         "updated_at": "2026-11-26T09:30:00.000Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Profile"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "device": "text",
                     *           "address": null,
                     *           "current": false,
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "last_seen_at": "2026-11-26T09:30:00.000Z",
                     *           "expires_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Session"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "ended": 3
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["EndedSessions"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *           "name": "Ada Lovelace",
                     *           "scopes": [
                     *             "read"
                     *           ],
                     *           "prefix": "text",
                     *           "created_at": "2026-11-26T09:30:00.000Z",
                     *           "expires_at": "2026-11-26T09:30:00.000Z",
                     *           "last_used_at": "2026-11-26T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ApiToken"][];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postUsersMeTokens: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Of your own making: the same request with the same key is done once, for 48 hours.
                 * @example 5b0a3e0c-order-1
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada Lovelace",
                 *       "scopes": [
                 *         "read"
                 *       ],
                 *       "expires_in_days": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateToken"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10",
                     *         "name": "Ada Lovelace",
                     *         "scopes": [
                     *           "read"
                     *         ],
                     *         "prefix": "text",
                     *         "created_at": "2026-11-26T09:30:00.000Z",
                     *         "expires_at": "2026-11-26T09:30:00.000Z",
                     *         "last_used_at": "2026-11-26T09:30:00.000Z",
                     *         "token": "q1Zc0mB7sVx2Lw9Tn4Yk8Rd5Hf3Jg6Pa-Ue_Oi1Ql2Z"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["NewApiToken"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            /** @description `forbidden`: A change that does not come from this site's own pages, or a token that may not do this. Only an administrator's token can do what administrators may. */
            403: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "forbidden",
                     *           "message": "A change that does not come from this site's own pages, or a token that may not do this."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `conflict`: The `Idempotency-Key` was used for another request. You have as many tokens as one may have. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "The `Idempotency-Key` was used for another request."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10 */
                tokenId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            404: components["responses"]["not_found"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postUsersMeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "current_password": "text"
                 *     }
                 */
                "application/json": components["schemas"]["BeginTotp"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "secret": "text",
                     *         "uri": "text"
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["BegunTotp"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `conflict`: You have a second factor already. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "You have a second factor already."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. This is not the password that you have. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. Too many guesses at your password. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    deleteUsersMeTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "llm_unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. You have no second factor. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The code is not right, or was used. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. Too many guesses at the code. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postUsersMeTotpConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "llm_unavailable"
                 *     }
                 */
                "application/json": components["schemas"]["TotpCode"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "recovery_codes": [
                     *           "text"
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["RecoveryCodes"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            /** @description `not_found`: Your account was deleted meanwhile. */
            404: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "not_found",
                     *           "message": "Your account was deleted meanwhile."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `conflict`: Nothing was begun. */
            409: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "conflict",
                     *           "message": "Nothing was begun."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The code is not right. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. Too many guesses at the code. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    getUsersMeUsage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": {
                     *         "day": {
                     *           "tokens": 3,
                     *           "usd": 3,
                     *           "tokens_limit": null,
                     *           "usd_limit": null,
                     *           "renews_at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "month": {
                     *           "tokens": 3,
                     *           "usd": 3,
                     *           "tokens_limit": null,
                     *           "usd_limit": null,
                     *           "renews_at": "2026-11-26T09:30:00.000Z"
                     *         },
                     *         "models": [
                     *           {
                     *             "model": "grok-4.3",
                     *             "purpose": "reply",
                     *             "calls": 3,
                     *             "failed": 3,
                     *             "input_tokens": 3,
                     *             "output_tokens": 3,
                     *             "estimated_tokens": 3,
                     *             "usd": 3,
                     *             "unpriced": 3
                     *           }
                     *         ],
                     *         "requests": [
                     *           {
                     *             "kind": "reads",
                     *             "limit": 3,
                     *             "left": 3,
                     *             "renews_at": "2026-11-26T09:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": []
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OwnUsage"];
                        meta: components["schemas"]["Meta"];
                        errors: unknown[];
                    };
                };
            };
            /** @description You hold it already. */
            304: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    etag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            401: components["responses"]["unauthenticated"];
            403: components["responses"]["forbidden"];
            421: components["responses"]["misdirected"];
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    putUsersPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "q1Zc0mB7sVx2Lw9Tn4Yk8Rd5Hf3Jg6Pa-Ue_Oi1Ql2Z",
                 *       "new_password": "another five words for me"
                 *     }
                 */
                "application/json": components["schemas"]["ResetPassword"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            /** @description `invalid`: Something is missing, unknown or out of bounds: each problem names its field. The link was used or is too old, or the password is easy to guess. */
            422: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "invalid",
                     *           "message": "Something is missing, unknown or out of bounds: each problem names its field."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            429: components["responses"]["limit_exceeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
    postUsersPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AskReset"];
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["malformed"];
            413: components["responses"]["too_large"];
            415: components["responses"]["unsupported_media_type"];
            421: components["responses"]["misdirected"];
            422: components["responses"]["invalid"];
            /** @description `limit_exceeded`: Too many requests: `Retry-After` says when to try again. Too many were asked for. */
            429: {
                headers: {
                    "x-request-id": components["headers"]["RequestId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": null,
                     *       "meta": {
                     *         "timestamp": "2026-11-26T09:30:00.000Z",
                     *         "request_id": "01931f0e-7a40-7cc1-9a44-1f6f2b8f3a10"
                     *       },
                     *       "errors": [
                     *         {
                     *           "code": "limit_exceeded",
                     *           "message": "Too many requests: `Retry-After` says when to try again.",
                     *           "retryable": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
            504: components["responses"]["timeout"];
        };
    };
}
