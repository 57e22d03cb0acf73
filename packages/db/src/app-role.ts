/** The role of the applications: owns nothing, cannot bypass row-level security. The migrations spell it out too. */
export const APP_ROLE = 'varje_elev_app';
