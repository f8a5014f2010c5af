export interface paths {
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
    "/api/relations/{relationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One relation, for its two parties */
        get: operations["readRelation"];
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
    "/api/consent/{module}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the works council for consent; a changed arrangement closes the module until it decides */
        post: operations["askConsent"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ProblemInput: {
            status: number;
            code: string;
            title: string;
            detail: string;
            fields?: {
                path: string;
                message: string;
            }[];
        };
        ChairInput: {
            /** @enum {string} */
            chair: "samira" | "joost" | "marieke" | "ineke" | "daan" | "bram" | "oleksandr" | "noor" | "fatma";
            name: string;
            givenName: string;
        };
        RelationInput: {
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
        };
        MeInput: {
            /** Format: uuid */
            personId: string;
            name: string;
            givenName: string;
            organisation: {
                name: string;
                /** @enum {string} */
                language: "nl" | "en";
                demo: boolean;
            };
            /** Format: date */
            today: string;
            roles: ("hr" | "council" | "confidant" | "region_coordinator")[];
            manages: boolean;
            relations: components["schemas"]["RelationInput"][];
        };
        ConsentFileInput: {
            modules: {
                /** @enum {string} */
                module: "expectations" | "dialogue" | "agreements" | "careers" | "rosters";
                /** @enum {string} */
                status: "asked" | "consented" | "refused" | "withdrawn" | "none";
                steps: {
                    number: number;
                    /** @enum {string} */
                    step: "asked" | "consented" | "refused" | "withdrawn";
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
            }[];
            may: ("ask" | "decide")[];
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
        Chair: {
            /** @enum {string} */
            chair: "samira" | "joost" | "marieke" | "ineke" | "daan" | "bram" | "oleksandr" | "noor" | "fatma";
            name: string;
            givenName: string;
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
            };
            /** Format: date */
            today: string;
            roles: ("hr" | "council" | "confidant" | "region_coordinator")[];
            manages: boolean;
            relations: components["schemas"]["Relation"][];
        };
        ConsentFile: {
            modules: {
                /** @enum {string} */
                module: "expectations" | "dialogue" | "agreements" | "careers" | "rosters";
                /** @enum {string} */
                status: "asked" | "consented" | "refused" | "withdrawn" | "none";
                steps: {
                    number: number;
                    /** @enum {string} */
                    step: "asked" | "consented" | "refused" | "withdrawn";
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
            }[];
            may: ("ask" | "decide")[];
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
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description Default Response */
            "4XX": {
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
            path: {
                module: "expectations" | "dialogue" | "agreements" | "careers" | "rosters";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    arrangement: string;
                    /** @default  */
                    impactAssessment?: string;
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
                module: "expectations" | "dialogue" | "agreements" | "careers" | "rosters";
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
    readChairs: {
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
                        chairs: components["schemas"]["Chair"][];
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
                    "application/json": unknown;
                };
            };
        };
    };
    readOutbox: {
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
}
