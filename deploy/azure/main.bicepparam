using './main.bicep'

// Secrets come from the environment of whoever deploys.
param image = readEnvironmentVariable('LOTSEN_IMAGE')
param secretKey = readEnvironmentVariable('SECRET_KEY')
param backOfficeCode = readEnvironmentVariable('BACK_OFFICE_CODE')
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
