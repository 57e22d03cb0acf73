// The one who comes here has already chosen to sign out.
document.getElementById('logga-ut').click();
